import { NOMINEE_FIELDS, type NomineeField } from '../../notice/nominee';
import type { FieldLabel } from '../lexicon/field-labels';

/** The fields of the record behind the labels that name two, or something else than a field. */
const BEHIND_LABELS: Readonly<Partial<Record<FieldLabel, readonly NomineeField[]>>> = {
  educationAndDegree: ['education', 'degree'],
  nativeAndBirthplace: ['nativePlace', 'birthplace'],
  unit: ['currentPost'],
  proposedPost: ['proposedPost', 'proposal'],
  ordinal: [],
  profession: [],
  study: [],
  tenure: [],
  remark: [],
};

const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆';

/** What even damaged words still tell: □969年11月生, 汉旅, 中共觉员, 参加工■. */
const TRACES: readonly (readonly [NomineeField, RegExp])[] = [
  ['birth', /生(?!效|活|产)|出[^版]?于|^[^现拟]{0,3}[0-9]{2,4}[^现拟]{0,2}[0-9]*[^现拟]{0,3}$/u],
  ['ethnicity', /族|^.?[\p{Script=Han}]?汉/u],
  ['gender', /[男女].?$|性别|^性|^.?别/u],
  ['education', /学历|大学|学院|大专|中专|本科|专科|研究|究生|党校|文化|^.?[大学硕博]|历$/u],
  ['degree', /学位|[学硕博]士|.士$|士.?$|^.?[学硕博]|(?:学学|[硕博]).?$/u],
  ['politicalStatus', /[党觉]|[盟社会]员|群众|无党|面貌|中共|人士/u],
  ['partyJoined', /入.?党|加.?入|入.?中|共产党|党$/u],
  ['workStarted', /工作|参加|参工|加工|工$/u],
  ['nativePlace', new RegExp(`籍|贯|人.?$|^(?:${PROVINCES})`, 'u')],
  ['birthplace', /出生地|出生于|生于|出.?地/u],
  ['formerName', /曾用|用名|原名/u],
  ['currentPost', /现|任|书记|[局厅处科部县区市镇乡院校]长|主[任席]|委员|主管/u],
  ['proposedPost', /拟|提名|推荐|人选|晋升/u],
  ['proposal', /拟|提名|推荐|晋升/u],
];
/** What the first clauses about a nominee are, where the words tell nothing: □ behind the name. */
const SHORT: readonly NomineeField[] = ['gender', 'ethnicity'];
const LONGEST_SHORT = 3;

/**
 * The fields that words most likely belong to which no recogniser read: by the label before them, else by what is left of
 * the words. Empty when nothing tells. Example: `likelyFields('□969年11月生', null)` is `['birth']`.
 */
export function likelyFields(words: string, label: FieldLabel | null): readonly NomineeField[] {
  if (label !== null) {
    return BEHIND_LABELS[label] ?? NOMINEE_FIELDS.filter((field) => field === label);
  }
  const told = TRACES.flatMap(([field, pattern]) => (pattern.test(words) ? [field] : []));
  return told.length === 0 && words.length <= LONGEST_SHORT ? SHORT : told;
}
