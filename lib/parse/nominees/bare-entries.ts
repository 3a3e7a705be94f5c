import { gapBefore, type SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import { GAP } from '../../text/white-space';
import { FRAME_WORDS } from '../lexicon/frame-words';
import { PLAIN_NAME } from '../lexicon/surnames';
import { TITLE_SUFFIXES } from '../lexicon/title-suffixes';
import { alternation } from '../lexicon/word-pattern';
import type { Entry, Heading } from './entry';

const NUMBER = '(?:\\(?[0-9一二三四五六七八九十]{1,3}[)、.,]{1,2}|[■□◆◇▲△★☆·-])?';
/** 刘沐阳，市财政局预算科科长、一级主任科员 */
const WITH_POST = new RegExp(
  `^(${NUMBER})(${PLAIN_NAME})((?:同志)?[,:]?(?:现任)?)([^。;]{4,80}(?:${alternation(TITLE_SUFFIXES)})(?:\\([^()]{1,20}\\))?)[。;,]?$`,
  'u',
);
/** 王小雨、李天明、赵一凡 */
const NAMES = new RegExp(`^${NUMBER}${PLAIN_NAME}(?:同志)?(?:[、,]?${PLAIN_NAME}(?:同志)?){0,30}[。;]?$`, 'u');
const NAME = new RegExp(PLAIN_NAME, 'gu');
const LONGEST = 130;

/**
 * The nominees of a line under a heading that carries the proposal, where nothing of a person is said but name and post, or the
 * name alone. Example: under 拟晋升四级调研员： 刘沐阳，市财政局科长 is one nominee, 王小雨、李天明 are two.
 */
export function bareEntries(source: SourceText, line: TextLine, heading: Heading): Entry[] {
  if (line.end - line.start > LONGEST) return [];
  const words = source.tight.slice(line.start, line.end);
  const withPost = WITH_POST.exec(words);
  if (withPost !== null) return onePost(source, line, heading, withPost);
  if (FRAME_WORDS.test(words) || !NAMES.test(words)) return [];
  const names = namesIn(source, line);
  return names.length === 0 ? [] : names.map((name) => ({ ...name, pieces: [{ ...name, label: 'name' }], heading }));
}

function onePost(source: SourceText, line: TextLine, heading: Heading, match: RegExpExecArray): Entry[] {
  const [, number = '', name = '', mark = '', post = ''] = match;
  const start = line.start + number.length;
  const from = start + name.length + mark.length;
  if (/[,:任]$/u.test(mark) ? /公示|电话|反映/u.test(post) : gapBefore(source, from) < GAP.space) return [];
  const end = from + post.length;
  const pieces = [
    { start, end: start + name.length, label: 'name' as const },
    { start: from, end, label: 'currentPost' as const },
  ];
  return [{ start: line.start, end, pieces, heading }];
}

/** Names are parted by marks or white space; padding within one (李　坚) is none. */
function namesIn(source: SourceText, line: TextLine): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const part of source.tight.slice(line.start, line.end).matchAll(/[\p{Script=Han}\p{Co}·]+/gu)) {
    const text = part[0].replace(/同志$/u, '');
    const start = line.start + part.index;
    if (new RegExp(`^${PLAIN_NAME}$`, 'u').test(text)) found.push({ start, end: start + text.length });
    else
      for (const match of text.matchAll(NAME))
        found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}
