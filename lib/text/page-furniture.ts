/** — 1 —, - 12 -, ·3·, －１－, 第 1 页, 第2页 共5页, 1/3: the numbers of pages, which a PDF leaves between two halves of a word. */
const PAGE_NUMBER =
  /^\s*(?:[-–—―－·]\s*[\d０-９]{1,3}\s*[-–—―－·]|第\s*[\d０-９]{1,3}\s*页(?:[\s,，/]*共\s*[\d０-９]{1,3}\s*页)?)\s*$/u;
const BARE_NUMBER = /^\s*\d{1,3}\s*$/u;
const LONGEST = 24;

/**
 * Whether a line holds nothing but a page's number; a bare number counts only beside a form feed.
 * Example: `isPageNumber('— 1 —', false)` is `true`.
 */
export function isPageNumber(line: string, besidePageBreak: boolean): boolean {
  if (line.length > LONGEST) return false;
  return PAGE_NUMBER.test(line) || (besidePageBreak && BARE_NUMBER.test(line));
}
