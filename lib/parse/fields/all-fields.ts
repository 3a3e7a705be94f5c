import type { Recogniser } from './draft';
import { readBirth } from './birth';
import { readEducation } from './education';
import { readEthnicity } from './ethnicity';
import { readFormerName } from './former-name';
import { readGender } from './gender';
import { readNativePlace } from './native-place';
import { readPartyJoined } from './party-joined';
import { readPoliticalStatus } from './political-status';
import { readWordsWithoutField } from './words-without-field';
import { readWorkStarted } from './work-started';

/**
 * The recognisers of a nominee's facts, in the order in which they are asked; the first that knows a piece has it.
 * What has a closed vocabulary comes before what only has a shape, so that 回族 is no place and 浙江大学 no education.
 */
export const FACT_RECOGNISERS: readonly Recogniser[] = [
  readGender, // 男
  readEthnicity, // 汉族
  readPoliticalStatus, // 中共党员
  readPartyJoined, // 1991年5月加入中国共产党
  readWorkStarted, // 1988年7月参加工作
  readBirth, // 1969年11月生; after the two above, since a bare date is a birth
  readFormerName, // 曾用名覃小芳
  readEducation, // 省委党校研究生, 法学硕士
  readNativePlace, // 江苏扬州人
  readWordsWithoutField, // 高级工程师
];
