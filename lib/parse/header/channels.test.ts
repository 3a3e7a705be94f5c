import { expect, test } from 'vitest';
import { valueOf } from '../../notice/reading';
import { sourceText } from '../../text/source-text';
import { readChannels } from './channels';
import { labelledValues } from './labelled-values';

function read(text: string): Record<string, unknown> {
  const source = sourceText(text);
  const part = { start: 0, end: source.tight.length };
  const channels = readChannels(
    source,
    { ...part, title: null, entries: [], frame: [part], signature: null },
    labelledValues(source, part),
  );
  const values = Object.entries(channels).map(([name, value]) => [
    name,
    'certainty' in value ? valueOf(value) : value.map(valueOf),
  ]);
  return Object.fromEntries(
    values.filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

test.each([
  [
    '联系地址：南京市北京西路70号江苏省委组织部（邮编：210013）。',
    { address: '南京市北京西路70号江苏省委组织部', postcode: '210013' },
  ],
  ['地　　址：长沙市雨花区韶山中路216号（邮编410001）', { address: '长沙市雨花区韶山中路216号', postcode: '410001' }],
  ['联系地址：郑州市金水路17号　　邮政编码：450003', { address: '郑州市金水路17号', postcode: '450003' }],
  [
    '反映时请告知真实姓名、联系地址及电话。来信请寄：绥化市第35号信箱（邮编：152000）',
    { address: '绥化市第35号信箱', postcode: '152000' },
  ],
  ['联系电话：024-12345678，地址和平区十一纬路2号。', { address: '和平区十一纬路2号', phones: ['024-12345678'] }],
  ['邮寄地址：漳州市芗城区胜利西路118号　363000', { address: '漳州市芗城区胜利西路118号', postcode: '363000' }],
  ['邮寄地址：漳州市芗城区邮局大院363000', { address: '漳州市芗城区邮局大院363000' }],
  [
    '来信请寄：合肥市长江路188号省公选办，邮政编码230001。',
    { address: '合肥市长江路188号省公选办', postcode: '230001' },
  ],
  [
    '联系电话：0571-12380(受理时间为上午8:30—12:00,下午14:00—17:30)',
    { phones: ['0571-12380'], hours: '上午8:30—12:00,下午14:00—17:30' },
  ],
  [
    '受理电话:028-12380(工作日9:00—12:00,14:00—17:30)',
    { phones: ['028-12380'], hours: '工作日9:00—12:00,14:00—17:30' },
  ],
  ['电话/传真：0573-84228012', { phones: ['0573-84228012'], faxes: ['0573-84228012'] }],
  ['联系电话：83393802，83392561（传真）', { phones: ['83393802'], faxes: ['83392561'] }],
  ['手机短信：13307112380；网址：www.hb12380.gov.cn。', { sms: ['13307112380'], websites: ['www.hb12380.gov.cn'] }],
  [
    '电子邮箱：wz12380@163.com 网站：http://www.x.gov.cn/12380',
    { emails: ['wz12380@163.com'], websites: ['http://www.x.gov.cn/12380'] },
  ],
  ['【受理电话】28942380；68612380\n【邮编】301600', { phones: ['28942380', '68612380'], postcode: '301600' }],
  [
    '三、联系办法\n省委组织部干部监督处：滨海市中山北路242号省政府大院（邮政编码550004）；电话0851—12380。',
    {
      office: '省委组织部干部监督处',
      address: '滨海市中山北路242号省政府大院',
      postcode: '550004',
      phones: ['0851—12380'],
    },
  ],
  [
    '通讯地址：滨海市东城区\n中山大道69号海关大楼；邮政编码：570203',
    { address: '滨海市东城区中山大道69号海关大楼', postcode: '570203' },
  ],
  ['通讯地址：滨海市东城区\n中山大道工作站负责接待', { address: '滨海市东城区' }],
  ['网　　址：hb12380.gov.cn', { websites: ['hb12380.gov.cn'] }],
  ['受理部门：厅人事教育处、厅机关纪委', { office: '厅人事教育处、厅机关纪委' }],
  [
    '通讯地址：洛阳市洛龙区开元大道228号\n，邮编：471023。',
    { address: '洛阳市洛龙区开元大道228号', postcode: '471023' },
  ],
  [
    '请打12380举报电话，或拨打88272380，也可发短信到18976012380，或发电子邮件至sy12380@sanya.gov.cn，还可写信寄到三亚市河东区新风路128号市委组织部，邮编572000。',
    {
      address: '三亚市河东区新风路128号市委组织部',
      postcode: '572000',
      phones: ['12380', '88272380'],
      sms: ['18976012380'],
      emails: ['sy12380@sanya.gov.cn'],
    },
  ],
  [
    '受理单位\t县委组织部干部监督组\n受理电话\t0421-4862380',
    { office: '县委组织部干部监督组', phones: ['0421-4862380'] },
  ],
  ['电话：0514-87651234；组织部0514-87651235', { phones: ['0514-87651234', '0514-87651235'] }],
  ['联系电话：33611238、12380-3-14', { phones: ['33611238', '12380-3-14'] }],
  [
    '组织部：0871-65318888-2201\n纪委办公室：0871-65318888-2317',
    { phones: ['0871-65318888-2201', '0871-65318888-2317'] },
  ],
  ['来信来访时间：周一至周五，上午8:30—11:30', { hours: '周一至周五，上午8:30—11:30' }],
  [
    '联系地址：滨海市沿江大道二百一十八号市机关办公大楼\n接待时间：每天上午8时30分至12时，下午3时至6时\n中共滨海市委组织部干部监督一处（盖公章处）',
    { address: '滨海市沿江大道二百一十八号市机关办公大楼', hours: '每天上午8时30分至12时，下午3时至6时' },
  ],
  [
    '地址：兴宁市人民路1号市委大院，邮编：514500\n2017年5月5日',
    { address: '兴宁市人民路1号市委大院', postcode: '514500' },
  ],
  [
    '受理单位：茂名市委组织部干部监督室（市委大院301室，邮编525000）。',
    { office: '茂名市委组织部干部监督室', postcode: '525000' },
  ],
  ['如有不同意见请向镇纪委反映。', { office: '镇纪委' }],
  [
    '请与滨海市委组织部干部监督科（滨海市运河区河西路48号，邮编061001）联系，电话0317-12380。',
    {
      office: '滨海市委组织部干部监督科',
      address: '滨海市运河区河西路48号',
      postcode: '061001',
      phones: ['0317-12380'],
    },
  ],
  [
    '以及来信来访（滨海市运河区河西路65号，邮编341000）等方式',
    { address: '滨海市运河区河西路65号', postcode: '341000' },
  ],
  ['举报信箱：滨海市运河区明珠广场1号；邮编：116033。', { address: '滨海市运河区明珠广场1号', postcode: '116033' }],
  [
    '★信函：滨海市幸福路479号市委组织部（邮政编码：830002）',
    { address: '滨海市幸福路479号市委组织部', postcode: '830002' },
  ],
  ['地址：滨海市利通区朝阳东街\n100号；邮编：751100', { address: '滨海市利通区朝阳东街100号', postcode: '751100' }],
  [
    '电话：（0971）8482380\n　　　　　　8482381\n地址：滨海市七一路',
    {
      phones: ['（0971）8482380', '8482381'],
      address: '滨海市七一路',
    },
  ],
  ['部门：市委组织部干部监督室', { office: '市委组织部干部监督室' }],
  ['意见受理：市委组织部干部监督处。', { office: '市委组织部干部监督处' }],
  ['来电请拨：021-12380；', { phones: ['021-12380'] }],
])('%j', (text, channels) => expect(read(text)).toEqual(channels));

test('a box with an electronic address is no place', () => {
  expect(read('举报信箱：gbjd@binhai.example.cn')).toEqual({ emails: ['gbjd@binhai.example.cn'] });
  expect(read('电子邮箱：gbjd(at)binhai.com')).toEqual({ emails: ['gbjd(at)binhai.com'] });
  expect(read('电子邮箱：gbjd（AT）binhai.gov.cn')).toEqual({ emails: ['gbjd（AT）binhai.gov.cn'] });
});

test.each([
  '反映情况可寄至市委组织部',
  '请以信函：书面反映',
  '有关部门：不得打击报复',
  '（详见附件，邮编从略）',
  '可通过来信、来电、短信、网络等形式反映',
  '参加工作时间',
  '负责电话网络建设',
])('%s tells no way', (text) => expect(read(text)).toEqual({}));
