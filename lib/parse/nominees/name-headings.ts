import type { SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import { FIELD_LABELS } from '../lexicon/field-labels';
import { PLAIN_NAME } from '../lexicon/surnames';
import { alternation } from '../lexicon/word-pattern';
import type { Stretch } from './entry';

/** A line that is a name, over the labels of what is told of its bearer. */
export interface NameHeading {
  readonly line: TextLine;
  readonly name: Stretch;
}

const LONGEST_HEADING = 20;
const FIRST_LABELS = [
  ...[...FIELD_LABELS.gender, ...FIELD_LABELS.ethnicity, ...FIELD_LABELS.birth, ...FIELD_LABELS.politicalStatus],
  ...[...FIELD_LABELS.currentPost, ...FIELD_LABELS.unit, ...FIELD_LABELS.proposedPost],
];
const LABEL_BELOW = new RegExp(`(?:${alternation(FIRST_LABELS)}):`, 'uy');
/** 一、, (2), 3．, ①: the number before an entry, in a line of its own or before its label. */
export const ENTRY_NUMBER = '(?:\\(?[0-9一二三四五六七八九十]{1,3}[)、.,:]{1,2}|[①-⑳·])';
/** 韦海澜, 一、粟帆同志, 2．买买提·吐尔逊: what no number goes before needs a surname that is known */
const HEADING = new RegExp(
  `^(?:${ENTRY_NUMBER}([\\p{Script=Han}\\p{Co}]{2,4}|[\\p{Script=Han}\\p{Co}]{1,8}(?:·[\\p{Script=Han}\\p{Co}]{1,8}){1,3})|(${PLAIN_NAME}))(?:同志)?:?$`,
  'u',
);
/** 一、基本情况, 二、拟任人选: a heading over labels that names nobody */
const NO_NAME = /(?:情况|信息|简况|人选|人员|对象|名单|职务|岗位|干部|部门|公示|简历|如下)$/u;

/**
 * The names that stand alone in their line, where the next line begins with a label of a nominee's data: 一、韦海澜 ⏎ 性别：女 ⏎ ….
 * Example: one for `一、韦海澜\n性别：女`, none for `一、基本情况\n性别：女`.
 */
export function nameHeadings(source: SourceText, lines: readonly TextLine[]): NameHeading[] {
  return lines.flatMap((line, index) => {
    const below = lines[index + 1];
    if (below === undefined || line.end - line.start > LONGEST_HEADING) return [];
    LABEL_BELOW.lastIndex = below.start;
    if (!LABEL_BELOW.test(source.tight)) return [];
    const [words = '', numbered, bare] = HEADING.exec(source.tight.slice(line.start, line.end)) ?? [];
    const name = numbered ?? bare;
    if (name === undefined || NO_NAME.test(name)) return [];
    const start = line.start + words.indexOf(name);
    return [{ line, name: { start, end: start + name.length } }];
  });
}
