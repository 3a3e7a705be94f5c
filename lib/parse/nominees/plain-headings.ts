import type { SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import { OPENING, OWN_LINE } from '../lexicon/frame-words';
import type { Heading } from './entry';
import { plainHeadingAt } from './group-headings';

/** 正处级领导职务, 副职: a class of posts, such as groups are made by */
const CLASS = /(?:职务|职级|岗位|正职|副职|级)$/u;
const OPENING_REACH = 200;

/** What the headings of a list are like: when the first tells a class of posts, a named post further down is a nominee's own. */
type Sort = 'class' | 'post';

/**
 * The headings without a number and a mark, by the offset where the nominee under each begins: 公示如下： | 拟任正处级领导职务 | 邴书琪，男，….
 * The first stands between the notice's announcement and its first nominee, or above the first of all, where it can be of no nominee above. `starts` are
 * the offsets where nominees begin, in order.
 */
export function plainHeadings(
  source: SourceText,
  lines: readonly TextLine[],
  starts: ReadonlySet<number>,
): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>();
  const [first] = starts;
  let sort: Sort | null = null;
  lines.forEach((line, index) => {
    const heading = starts.has(line.end) ? plainHeadingAt(source, line) : null;
    if (heading === null) {
      if (sort !== null && OWN_LINE.test(source.tight.slice(line.start, line.start + 40))) sort = null; // the list is over
      return;
    }
    const own = sortOf(source, heading);
    const isTop = line.end === first || isAnnounced(source, lines[index - 1]);
    if (sort === null ? !isTop : sort === 'class' && own === 'post') return;
    sort ??= own;
    found.set(line.end, heading);
  });
  return found;
}

function sortOf(source: SourceText, { post }: Heading): Sort {
  return post === null || CLASS.test(source.tight.slice(post.start, post.end)) ? 'class' : 'post';
}

function isAnnounced(source: SourceText, above: TextLine | undefined): boolean {
  if (above === undefined || !/[:。]/u.test(source.tight.charAt(above.end - 1))) return false;
  return OPENING.test(source.tight.slice(Math.max(above.start, above.end - OPENING_REACH), above.end));
}
