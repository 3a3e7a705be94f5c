import { seededRandom, type SeededRandom } from '../seeded-random';

/** Words of a local newspaper, invented; none of them is of a notice, but some come close. */
const WHO = [
  '市水务集团',
  '东门街道',
  '区文旅局',
  '县农业农村局',
  '市中心血站',
  '滨江小学',
  '老字号协会',
  '市民陈先生',
];
const DID = ['启动了', '公布了', '完成了', '讨论了', '推出了', '验收了', '扩建了', '暂停了'];
const WHAT = [
  '管网改造工程',
  '秋季招生方案',
  '水稻良种示范田',
  '无偿献血月活动',
  '老街修缮计划',
  '夜间公交线路',
  '社区食堂',
];
const WHEN = ['9月3日上午', '上周末', '近日', '2019年以来', '今年第三季度', '自10月起', '当天17:30'];
const MORE = [
  '现场的负责人表示，今后将引入更多商户，预计投入资金1200万元',
  '据介绍，工程分三期进行，首期已于去年12月完工',
  '有关人员提醒，咨询请拨打热线88001122（工作日8:30—17:00）',
  '参加活动的有学生、教师、医生和退休工人，年龄最大的1947年10月出生',
  '这项工作由分管副局长负责，每周公示一次进度',
  '“我们等这一天很久了。”住在附近的居民说',
  '据统计，受益居民达3.2万户；其中，老年人家庭占41.5%',
];
const HEADS = [
  '管网改造进入尾声',
  '稻田里的新品种',
  '夜班公交受欢迎',
  '一碗热汤的十年',
  '停水通知',
  '招租公告',
  '图片新闻',
];
const NOTICE_EVERY = 8;

/** An invented page of news between notices, as long as was asked for. */
export interface Newspaper {
  readonly text: string;
  /** how many notices stand in it */
  readonly notices: number;
}

/**
 * A newspaper of at least `bytes` bytes in UTF-8: invented articles, and among each eight of them one of the notices given, in turn.
 * The same arguments give the same text. Example: `newspaper(100_000, texts).notices`.
 */
export function newspaper(bytes: number, notices: readonly string[]): Newspaper {
  const random = seededRandom(20251222);
  const parts: string[] = [];
  let [length, count] = [0, 0];
  for (let at = 0; length < bytes; at++) {
    const notice = at % NOTICE_EVERY === NOTICE_EVERY - 1 ? notices[count % notices.length] : undefined;
    if (notice !== undefined) count++;
    const part = `${notice ?? article(random)}\n\n`;
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return { text: parts.join(''), notices: count };
}

function article(random: SeededRandom): string {
  const paragraphs = Array.from({ length: 2 + random.below(4) }, () => {
    const sentences = Array.from({ length: 3 + random.below(4) }, () => sentence(random));
    return sentences.join('');
  });
  return `${random.one(HEADS)}\n\n本报讯（记者 何小舟）${paragraphs.join('\n')}`;
}

function sentence(random: SeededRandom): string {
  const more = random.below(2) === 0 ? `，${random.one(MORE)}` : '';
  return `${random.one(WHEN)}，${random.one(WHO)}${random.one(DID)}${random.one(WHAT)}${more}。`;
}
