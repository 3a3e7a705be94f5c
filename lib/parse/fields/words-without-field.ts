import type { Recogniser } from './draft';

/** 高级工程师, 教授, 主任医师, 注册会计师: titles of profession. */
const PROFESSION =
  /^(?:具有)?(?:正高级|副高级|高级|中级|初级|助理|特级|一级|二级|三级|主任|副主任|主治|主管|注册|副|正)?[\p{Script=Han}]{0,8}(?:教授|研究员|工程师|经济师|会计师|审计师|统计师|农艺师|政工师|讲师|教师|教员|医师|药师|护师|技师|编辑|记者|馆员|律师|畜牧师|兽医师|建造师|译审|翻译|教练|播音员|编审|演员|导演|美术师|工艺师|规划师|造价师)(?:职称|资格|任职资格)?$/u;
/** 毕业于南京大学法学专业, 南京大学中文系毕业, 浙江大学法学专业 */
const STUDY =
  /^(?:[12][0-9]{3}年[0-9]{0,2}月?)?(?:毕业于.{2,40}|[\p{Script=Han}]{2,30}(?:专业|系)?毕业(?:于.{2,30})?|[\p{Script=Han}]{2,20}(?:大学|学院|党校)[\p{Script=Han}()]{2,24}专业|[\p{Script=Han}]{2,16}专业)$/u;
/** 2015年6月任现职, 任现职级时间:2019年6月 */
const TENURE =
  /^(?:[12][0-9]{3}年[0-9]{1,2}月)?(?:起)?任(?:现职|现职级|现级|同职级|副[县处科厅]级|正[县处科厅]级).{0,20}$/u;
const REMARKS =
  /^(?:该同志|公务员|无|身体健康|健康|已婚|未婚|职称[:为].{1,20}|[0-9]{2}岁|现年(?:[0-9]{2}|[二三四五六]?十[一二三四五六七八九]?)岁|年龄[:为]?[0-9]{2}岁?)$/u;
const WITHOUT_FIELD = new Set(['ordinal', 'profession', 'study', 'tenure', 'remark']);

/** Words that notices print and the record has no field for: known, so not unread. */
export const readWordsWithoutField: Recogniser = (text, piece) => {
  if (piece.label !== null) return WITHOUT_FIELD.has(piece.label) ? [] : null;
  const words = text.slice(piece.start, piece.end);
  return [PROFESSION, STUDY, TENURE, REMARKS].some((pattern) => pattern.test(words)) ? [] : null;
};
