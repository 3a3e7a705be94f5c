import { FIELD_LABELS, type FieldLabel } from '../lexicon/field-labels';
import { labelsOf } from '../lexicon/word-pattern';

const LABELS = labelsOf<FieldLabel>(FIELD_LABELS);
/** 出生年月（岁）, 姓名* : what may stand behind a label in a head */
const REMARK = /\([^()]*\)$|[*:]$/u;
const LONGEST = 20;
const PARTS = '任聘提拔用晋升推荐名转交流调选确定党政行单位部门工作岗位职务级等情况人选名称的和及与、/()';
/** 拟任（聘）职务, 拟提任或聘任的职务, 入党时间或党派: heads that are composed of the words of heads alone */
const COMPOSED: readonly (readonly [RegExp, FieldLabel])[] = [
  [new RegExp(`^拟[${PARTS}或]{1,14}$`, 'u'), 'proposedPost'],
  [/^(?=.*(?:党派|面貌))[入党时间年月参加派政治面貌及或和、/()]{4,12}$/u, 'politicalStatus'],
  [new RegExp(`^(?:现|目前|原)[${PARTS}]{2,14}$`, 'u'), 'currentPost'],
];

/**
 * The label in the head of a table's column, `null` when it is none. Example: `headLabel('拟任(聘)职务')` is `proposedPost`,
 * `headLabel('拟任县委书记')` is `null`.
 */
export function headLabel(words: string): FieldLabel | null {
  if (words.length > LONGEST) return null;
  const known = LABELS.get(words) ?? LABELS.get(words.replace(REMARK, ''));
  return known ?? COMPOSED.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
