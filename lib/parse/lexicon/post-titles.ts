import { OFFICES } from './title-suffixes';
import { alternation } from './word-pattern';

/** Classes of posts that stand where an office's name stands: 县（市、区）|党政正职 */
const CLASSES_AS_TITLES = ['正职', '副职', '领导职务', '党政正职', '党政副职', '职务', '候选人', '人选'] as const;
/** What may stand before the word of an office: 常务|副|部长, 专职|委员. */
const BEFORE = [
  '常务',
  '第一',
  '副',
  '专职',
  '兼职',
  '执行',
  '代理',
  '代',
  '名誉',
  '原',
  '首席',
  '总',
  '正',
  '常委',
  '独立',
  '外部',
  '职工',
  '一级',
  '二级',
  '三级',
  '党组',
  '党委',
  '党工委',
  '党总支',
  '党支部',
  // 市直单位|正县级领导职务
  ...['正厅级', '副厅级', '正局级', '副局级', '正县级', '副县级', '正处级', '副处级', '正科级', '副科级'],
] as const;
/** 县（市、区）人民政府|副县（市、区）长: the head of one place of several sorts */
const HEADS_OF_PLACES = '[县市区旗乡镇]\\((?:[县市区旗乡镇]、?){1,3}\\)长';

/** The title at the end of a post's words: 党组成员, 常务副部长, 秘书长, 总经理助理. */
export const TITLE_AT_END = new RegExp(
  `(?:${alternation(BEFORE)}){0,3}(?:${HEADS_OF_PLACES}|${alternation([...OFFICES, ...CLASSES_AS_TITLES])})(?:助理)?(?:候选人|人选)?(?=(?:\\([^()]{0,24}\\))?$)`,
  'u',
);
/** Bodies that belong to the body named before them: 台州市政府…、办公室党组书记. */
export const OWN_BODY =
  /^(?:[省市县区州旗盟镇乡国全中民团]|.*(?:公司|大学|学院|集团|开发区|园区|示范区|新区|医院|学校|中学))/u;
