import { expect, it } from 'vitest';
import { titleWords } from './title-words';

it.each([
  ['关于柯汉江等4名同志任前公示的公告', '柯汉江'],
  ['关于林惠闽同志任前公示的公告', '林惠闽'],
  ['湖北交通投资集团有限公司关于柯汉江等4名同志任前公示', '柯汉江'],
  ['关于干部职级晋升的公示', '职级'],
])('%s keeps %s in one piece', (title, whole) => {
  const breaks = new Set<number>();
  let at = 0;
  for (const word of titleWords(title)) breaks.add((at += word.length));
  const from = title.indexOf(whole);
  for (let inside = from + 1; inside < from + whole.length; inside += 1) expect(breaks).not.toContain(inside);
});

it('changes no word, and breaks a title without a name as a dictionary does', () => {
  const title = '浙江省省管干部任前公示通告';
  expect(titleWords(title).join('')).toBe(title);
  expect(titleWords(title).length).toBeGreaterThan(3);
});
