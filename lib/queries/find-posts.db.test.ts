import { beforeAll, expect, test } from 'vitest';
import { ask } from '../db/client';
import { saveDocument } from '../db/save-document';
import { emptyTables } from '../db/testing/empty-tables';
import { inventDocument } from '../db/testing/invented-document';
import { findPosts, parsePost } from './find-posts';
import { latelyProposed } from './lately-proposed';
import { listNominees } from './list-nominees';

const now = new Date('2025-12-25T04:00:00Z');

beforeAll(async () => {
  await emptyTables();
  await saveDocument(
    inventDocument({
      page: 'one',
      nominees: [
        { name: '周一山', currentPost: '瑞安市委书记', proposedPost: '某市政协副主席候选人' },
        { name: '吴二河', currentPost: '台州市副市长', proposedPost: '瑞安市委书记' },
        { name: '郑三江', currentPost: '瑞安市委书记、一级调研员', proposedPost: '某市政协副主席' },
      ],
    }),
  );
  // invented posts hold their whole words as the title; here they are divided, one of them without an organisation
  await ask(
    (
      db,
    ) => db.$executeRaw`UPDATE "Post" SET "title" = CASE WHEN "text" LIKE '台州%' THEN "title" ELSE substr("title", 4) END,
      "organisation" = CASE WHEN "text" LIKE '台州%' THEN NULL ELSE "organisation" END WHERE "title" IS NOT NULL`,
  );
});

const names = ({ rows }: { rows: readonly { readonly name: string }[] }) => rows.map(({ name }) => name);

test('a post finds those proposed for it and those whose current post it is, each on its side', async () => {
  const found = await findPosts('瑞安市委书记', now);
  expect([found.proposed.total, names(found.proposed)]).toEqual([1, ['吴二河']]);
  expect([found.current.total, names(found.current)]).toEqual([2, ['周一山', '郑三江']]);
});

test('a candidate is proposed for the post', async () => {
  expect(names((await findPosts('某市政协副主席', now)).proposed)).toEqual(['周一山', '郑三江']);
});

test('a post without an organisation of its own is found by its words', async () => {
  expect((await findPosts('台州市副市长', now)).current.total).toBe(1);
});

test.each(['瑞安市委书记', '瑞安市', '某市政协副主席候选人', '台州市副市长'])(
  'the list of nominees filtered by %s holds those of both sides, each once',
  async (of) => {
    const { proposed, current } = await findPosts(parsePost(of) ?? '', now);
    const both = new Set([...names(proposed), ...names(current)]);
    const { rows, total } = await listNominees({ post: of }, now);
    expect(new Set(rows.map(({ name }) => name))).toEqual(both);
    expect([both.size > 0, total]).toEqual([true, both.size]);
  },
);

test.each([
  ['瑞安市委书记', 'Secretary of the CPC Rui’an Municipal Committee'],
  ['瑞安市财政局', 'Rui’an Municipal Bureau of Finance'],
  ['某某学院', null],
])('the glossary calls %s %s', async (of, english) => {
  expect((await findPosts(of, now)).english).toBe(english);
});

test('what no notice prints finds nobody, and a part of a post is not the post', async () => {
  for (const of of ['瑞安市委副书记', '瑞安', '100%', "'; --"]) {
    const { proposed, current, posts } = await findPosts(of, now);
    expect([proposed.total, current.total, posts]).toEqual([0, 0, []]);
  }
});

test.each([
  ['设区市政协副主席候选人', '设区市政协副主席'],
  [['瑞安市委', '某县委'], '瑞安市委'],
  ['', null],
  ['市', null],
  [undefined, null],
  ['瑞安\0市委', null],
  ['委'.repeat(61), null],
])('the words %j of an address', (of, expected) => {
  expect(parsePost(of)).toBe(expected);
});

test('what the latest notices propose leads to pages that hold it, counted with its candidates', async () => {
  const { posts, organisations, kinds, notices } = await latelyProposed(now);
  expect(posts).toContainEqual({ value: '某市政协副主席', count: 2 });
  expect([kinds[0]?.count, notices]).toEqual([3, 1]);
  for (const { value, count } of [...posts, ...organisations])
    expect((await findPosts(value, now)).proposed.total).toBeGreaterThanOrEqual(count);
});
