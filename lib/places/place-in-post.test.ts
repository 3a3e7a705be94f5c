import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeInPost } from './place-in-post';

const ZHEJIANG = '330000';
const HANGZHOU = '330100';

/** post, issuer's region, city, how */
test.each([
  ['杭州市拱墅区委书记、一级巡视员', ZHEJIANG, '330100', 'division-in-post'],
  ['瑞安市委书记', ZHEJIANG, '330300', 'county-in-city'],
  ['大兴安岭地委委员', '230000', '232700', 'division-in-post'],
  ['喀什行署副专员', '650000', '653100', 'division-in-post'],
  ['云和县委书记、二级巡视员', ZHEJIANG, '331100', 'county-in-city'],
  ['金华市政府党组成员、秘书长、办公室党组书记', ZHEJIANG, '330700', 'division-in-post'],
  ['浙江省温州市龙湾区蒲州街道党工委书记（挂职）', '330300', '330300', 'division-in-post'],
  ['江干区委书记', ZHEJIANG, '330100', 'retired-division'],
  ['鄞县县长', ZHEJIANG, '330200', 'retired-division'],
  ['居巢区委书记', '340000', '340100', 'retired-division'],
  ['恩施州利川市委副书记、市长', '420000', '422800', 'division-in-post'],
  ['湘西自治州花垣县委副书记、县长', '430000', '433100', 'division-in-post'],
  ['仙桃市委书记', '420000', '429004', 'county-in-city'],
  ['任城区委副书记、区长', '370000', '370800', 'county-in-city'],
  ['任杭州市副市长', ZHEJIANG, '330100', 'division-in-post'],
  ['民盟烟台市委主委', '370000', '370600', 'division-in-post'],
  ['提名为台州市市长候选人', ZHEJIANG, '331000', 'division-in-post'],
  ['合肥高新技术产业开发区党工委副书记', '340000', '340100', 'division-in-post'],
  ['四川巴中经济开发区管委会主任', '510000', '511900', 'division-in-post'],
  ['南昌高新技术产业开发区党工委委员', '360000', '360100', 'division-in-post'],
  ['吉林高新技术产业开发区管委会主任', '220000', '220200', 'division-in-post'],
  ['西安国际港务区党工委委员', '610000', '610100', 'division-in-post'],
  ['吉林长春高新区党工委书记', '220000', '220100', 'division-in-post'],
  ['宁波杭州湾新区党工委书记', ZHEJIANG, '330200', 'division-in-post'],
  ['国家统计局温州调查队队长', ZHEJIANG, '330300', 'division-in-post'],
  ['国家税务总局温州市税务局局长', ZHEJIANG, '330300', 'division-in-post'],
  ['长沙市中级人民法院刑事审判第一庭庭长', '430000', '430100', 'division-in-post'],
  ['杭州市第一人民医院院长', ZHEJIANG, '330100', 'division-in-post'],
  ['省辖市市委常委，宿迁市委书记', '320000', '321300', 'division-in-post'],
  ['鼓楼区委书记', '320300', '320300', 'county-in-city'],
  ['市中区委副书记', '511100', '511100', 'county-in-city'],
  ['城区区委副书记', '140500', '140500', 'county-in-city'],
  ['宁波市江北区委书记', HANGZHOU, '330200', 'division-in-post'],
  ['浦东新区区委副书记', '310000', '310000', 'county-in-city'],
  ['瑞安市委书记', null, '330300', 'county-in-city'],
  ['市财政局局长', '440700', '440700', 'issuer-region'],
  ['市直单位正职', HANGZHOU, '330100', 'issuer-region'],
  ['县（市、区）政府副职人选', '440700', '440700', 'issuer-region'],
  ['桑墟镇镇长候选人', '321322', '321300', 'issuer-region'],
  ['区建设局副局长', '510113', '510100', 'issuer-region'],
  ['市第一中学副校长', '430400', '430400', 'issuer-region'],
  ['区委书记', '310000', '310000', 'issuer-region'],
  ['温州科技职业学院党委书记', '330300', '330300', 'issuer-region'],
  ['2016年7月至今挂任昌都市卡若区委副书记', '540000', '540300', 'division-in-post'],
  ['西宁（国家级）经济技术开发区甘河工业园区管委会副主任', '630000', '630100', 'division-in-post'],
  ['中国（上海）自由贸易试验区临港新片区管委会处长', '310000', '310000', 'division-in-post'],
  ['温州大学副校长、市科协副主席（兼）', '330300', '330300', 'issuer-region'],
])('%s in a notice of %s sits in %s (%s)', (post, region, city, how) => {
  expect(placeInPost(post, { region })).toMatchObject({ kind: 'found', city, how });
});

test.each([
  ['设区市人大常委会副主任候选人', ZHEJIANG],
  ['副省级城市政协副主席候选人', ZHEJIANG],
  ['地级市市直单位正职', '440000'],
  ['县（市、区）委书记', '320000'],
  ['市政府副市长人选', '320000'],
  ['省财政厅副厅长', ZHEJIANG],
  ['自治区财政厅副厅长', '450000'],
  ['浙江大学副校长', ZHEJIANG],
  ['杭州电子科技大学党委书记', ZHEJIANG],
  ['南京林业大学副校长', '320000'],
  ['广州铁路集团总经理', '440000'],
  ['大连海大科技园有限公司董事', null],
  ['黄冈师范学院教育科学与技术学院讲师', '420000'],
  ['杭州海关关长', ZHEJIANG],
  ['杭州湾新区管委会主任', ZHEJIANG],
  ['海南洋浦经济开发区工委书记', '460000'],
  ['湖南湘江新区党工委委员', '430000'],
  ['南京军区政治部干事', '320000'],
  ['长沙理工大学云塘校区管委会主任', '430000'],
  ['国网温州供电公司总经理', '330300'],
  ['红旗渠经济技术开发区党工委书记', '410000'],
  ['城区街道办事处主任', ZHEJIANG],
  ['浙江工业大学学术期刊社社长、党委书记', HANGZHOU],
  ['省委党校副校长', HANGZHOU],
  ['上海交通大学副校长', '310000'],
  ['一级调研员', HANGZHOU],
  ['四级高级法官', HANGZHOU],
  ['正处级', HANGZHOU],
  ['管理学院副院长', null],
  ['市财政局局长', null],
  ['', HANGZHOU],
])('%s in a notice of %s sits in no city', (post, region) => {
  expect(placeInPost(post, { region })).toEqual({ kind: 'none' });
});

test('a name that the region does not decide stays open', () => {
  expect(placeInPost('鼓楼区委书记', { region: '320000' })).toEqual({
    kind: 'ambiguous',
    name: '鼓楼区',
    start: 0,
    end: 3,
    candidates: ['320106', '320302'],
  });
});

test('the words are pointed at where they stand, broken lines and spaces included', () => {
  const post = '现任 杭 州市\n拱墅区委书记';
  const finding = placeInPost(post.slice(3), { region: ZHEJIANG });
  expect(finding).toMatchObject({ name: '杭 州市\n拱墅区', start: 0, end: 8, division: '330105' });
});

test('traditional characters name the same places', () => {
  expect(placeInPost('臺州市仙居縣委書記', { region: ZHEJIANG })).toMatchObject({ division: '331024' });
});

test('an added rank never moves a post', () => {
  const posts = ['瑞安市委书记', '市财政局局长', '省财政厅副厅长', '浙江大学副校长'];
  const ranks = ['一级巡视员', '二级调研员', '一级高级法官', '二级主任法医', '正处级'];
  fc.assert(
    fc.property(
      fc.constantFrom(...posts),
      fc.constantFrom(...ranks),
      fc.constantFrom(ZHEJIANG, HANGZHOU, null),
      (post, rank, region) => {
        expect(placeInPost(`${post}、${rank}`, { region })).toEqual(placeInPost(post, { region }));
      },
    ),
  );
});

test('any text gives a finding whose span is its name', () => {
  const word = fc.constantFrom(
    ...'杭州市 瑞安市 省 市 区 县 委 大学 、 ， （ ） 任 兼 开发区 朝阳区 一级调研员'.split(' '),
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(ZHEJIANG, HANGZHOU, '310000', null), (post, region) => {
      const finding = placeInPost(post, { region });
      if (finding.kind !== 'none') expect(post.slice(finding.start, finding.end)).toBe(finding.name);
    }),
  );
});

test('a post of any length is read in one pass', () => {
  const started = performance.now();
  for (const piece of ['杭州', '中共', '任', '市、', '瑞安市委书记', '浙江杭州湾', '一级调研员、']) {
    placeInPost(piece.repeat(200_000), { region: ZHEJIANG });
  }
  expect(performance.now() - started).toBeLessThan(15_000);
});

test('巴州镇 in the notice of a county is a town of that county, 巴州党委 is 巴音郭楞', () => {
  expect(placeInPost('巴州镇党委书记', { region: '630222' })).toMatchObject({ city: '630200' });
  expect(placeInPost('巴州党委副书记', { region: '650000' })).toMatchObject({ city: '652800' });
});
