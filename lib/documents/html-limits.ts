const TAG = /<(\/?)([a-z][^\s/>]*)/giu;
const MOST_TAGS = 500_000;
const DEEPEST = 2_000;
/** The attributes of a tag longer than this are counted; a picture within an address is long, but one attribute. */
const LONG_TAG = 65_536;
const MOST_ATTRIBUTES = 5_000;

/** Elements whose end may be left out, and which open ones they end: <tr><td>甲<td>乙<tr>. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['p', ['p']],
  ['li', ['li']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['td', 'th', 'tr']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['option', ['option']],
]);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * Whether a page has so many tags, so deeply nested or with so many attributes that reading it would take minutes or all
 * memory: what was found, else `null`. One pass over the page. Example: 6,000 nested `<div>` are more than 2,000 levels deep.
 */
export function tooIntricate(source: string): string | null {
  const open: string[] = [];
  let tags = 0;
  let close = -1;
  for (const match of source.matchAll(TAG)) {
    tags++;
    if (tags > MOST_TAGS) return `more than ${MOST_TAGS} tags`;
    if (close < match.index) {
      close = endOfTag(source, match.index);
      if (hasEndlessAttributes(source, match.index, close)) return `more than ${MOST_ATTRIBUTES} attributes in a tag`;
    }
    follow(open, (match[2] ?? '').slice(0, 20).toLowerCase(), match[1] === '/');
    if (open.length > DEEPEST) return `more than ${DEEPEST} levels of tags`;
  }
  return null;
}

function endOfTag(source: string, start: number): number {
  const close = source.indexOf('>', start);
  return close < 0 ? source.length : close;
}

function hasEndlessAttributes(source: string, start: number, close: number): boolean {
  if (close - start < LONG_TAG) return false;
  const bare = source.slice(start, close).replace(/"[^"]*"|'[^']*'/gu, '');
  return bare.split(/[\s/]+/u, MOST_ATTRIBUTES + 1).length > MOST_ATTRIBUTES;
}

function follow(open: string[], name: string, closing: boolean): void {
  if (closing) {
    const at = open.lastIndexOf(name);
    if (at >= 0) open.length = at;
    return;
  }
  if (VOID.has(name)) return;
  const ends = ENDS.get(name) ?? [];
  while (ends.includes(open.at(-1) ?? '')) open.pop();
  open.push(name);
}
