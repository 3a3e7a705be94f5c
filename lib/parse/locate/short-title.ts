import type { SourceText } from '../../text/source-text';
import { lineAt, type TextLine } from '../../text/text-lines';
import type { Title } from './titles';

const SHORT_TITLE =
  /^(?:公示|公告|通告|通知|任前公示|(?:中共|中国共产党)?[\p{Script=Han}()]{2,40}(?:部|委|委员会|党组|局|院|大学|学院|公司|集团|校|厅|司|办公室)(?:公示|公告|通告|通知))$/u;
/** （第八号）, 2018年5月4日, 各乡镇党委：, 来源：…: what may stand between a title and the announcing sentence */
const BELOW_TITLE =
  /^(?:\(?(?:总?第[0-9一二三四五六七八九十百]{1,5}[号期]|(?:[12][0-9]{3}|二[〇零O0一二三四五六七八九]{3})年?第?[0-9一二三四五六七八九十]{1,4}[号期]|[\p{Script=Han}]{0,8}\([12][0-9]{3}\)[0-9]{1,4}号|[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日)\)?|各[^。:]{2,60}:|[^。]{0,30}来源:[^。]{0,40})$/u;
const MOST_LINES_BELOW_TITLE = 3;

/**
 * 公　示 alone, or 中共甘肃省委组织部公告, right over the announcing sentence, is a title; elsewhere it is a word of a menu.
 * The number may stand between: （第八号）.
 */
export function shortTitle(
  source: SourceText,
  lines: readonly TextLine[],
  opening: number,
  free: number,
): Title | null {
  let index = lineAt(lines, opening) - 1;
  const words = () => source.tight.slice(lines[index]?.start, lines[index]?.end);
  for (let passed = 0; passed < MOST_LINES_BELOW_TITLE && BELOW_TITLE.test(words()); passed++) index--;
  const line = lines[index];
  if (line === undefined || line.start < free || !SHORT_TITLE.test(words())) return null;
  return { start: line.start, end: line.end, kind: 'main', line: index };
}
