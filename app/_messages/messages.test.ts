import { expect, test } from 'vitest';

import en from './en.json';
import zh from './zh.json';

interface Tree {
  readonly [key: string]: string | Tree;
}

function leaves(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  );
}

const tags = (message: string) => [...new Set([...message.matchAll(/<(\w+)>/g)].map((found) => found[1]))].sort();
const chinese = new Map(leaves(zh));
const english = new Map(leaves(en));

test('both languages say the same things', () => {
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
});

test('every sentence uses the same tags in both languages', () => {
  const inBoth = (words: string) => tags(words).filter((tag) => tag !== 'un' && tag !== 'br');
  for (const [key, message] of chinese) expect(inBoth(english.get(key) ?? ''), key).toEqual(inBoth(message));
});

test('no sentence speaks of a proposal as of an appointment', () => {
  const appointing = /\b(appointed as|has been appointed|becomes|takes office|new (mayor|secretary))\b/i;
  for (const [key, message] of english) expect(message, key).not.toMatch(appointing);
  for (const [key, message] of chinese) expect(message, key).not.toMatch(/获任|履新|已任命|新任/);
});

test('Chinese sentences have no spaces between characters and figures', () => {
  for (const [key, message] of chinese) {
    const printed = message.replace(/\{(\w+), (plural|select), /g, '{$1,');
    expect(printed, key).not.toMatch(/\p{Script=Han} \{|\} \p{Script=Han}/u);
  }
});
