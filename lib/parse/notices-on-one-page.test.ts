import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { valueOf } from '../notice/reading';
import { parseNotices } from './parse-notices';
import { plainRecords } from './plain-records';

const folder = new URL('./corpus/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const alone = new Map(texts.map(([name, text]) => [name, plainRecords(text)]));

test.each(texts)('notices on one page are read as each alone: behind %s', (name, text) => {
  for (const [other, below] of texts) {
    if (other === name) continue;
    const both = [...(alone.get(name) ?? []), ...(alone.get(other) ?? [])];
    expect(plainRecords(`${text}\n\n${below}`), other).toEqual(both);
  }
});

const NEWS =
  '老街修缮完工　市民重游故地\n\n本报讯　历时两年的老街修缮工程昨日完工。记者了解到，沿街商铺下周起陆续开业。\n\n（本报记者）';
const WITHDRAWAL = texts.find(([name]) => name.startsWith('binhai-withdrawal'))?.[1] ?? '';

test.each([
  ['before it', `${NEWS}\n\n${WITHDRAWAL}`],
  ['behind it', `${WITHDRAWAL}\n\n${NEWS}`],
  ['around it', `${NEWS}\n\n${WITHDRAWAL}\n\n${NEWS}`],
  ['around it without blank lines', `${NEWS}\n${WITHDRAWAL}${NEWS}`],
])('a withdrawal is found with news %s', (_, page) => {
  const found = parseNotices(page, {}).notices.map(({ kind, issuer }) => [kind, valueOf(issuer)]);
  expect(found).toEqual([['withdrawal', '中共滨海市委组织部']]);
});

test('whoever is told behind a signature is no nominee of the notice above, and has no heading of it', () => {
  const [notice = ''] = texts.flatMap(([name, text]) => (name.startsWith('jiashan') ? [text] : []));
  const names = (text: string) => plainRecords(text).map(({ nominees }) => nominees.map(({ name }) => name));
  const others = '任免名单\n\n沈芮，女，汉族，1972年4月生，大学学历，中共党员，原任市审计局副局长。\n';
  expect(names(`${notice}\n\n${others}`)).toEqual(names(notice));
});

test('a nominee in labels ends where the numbered table of the next notice begins', () => {
  const block = '姓名：沈芮\n性别：女\n现任职务：市审计局科长\n拟任职务：市审计局副局长\n';
  const table = '序号\t姓名\t性别\t现任职务\t拟任职务\n1\t周小舟\t男\t市统计局科长\t市统计局副局长\n';
  const frame = (list: string) =>
    `关于干部任前的公示\n现将拟任职人选公示如下：\n${list}中共滨海市委组织部\n2024年6月14日\n`;
  const names = plainRecords(`${frame(block)}\n${frame(table)}`).map(({ nominees }) =>
    nominees.map(({ name }) => name),
  );
  expect(names).toEqual([['沈芮'], ['周小舟']]);
});
