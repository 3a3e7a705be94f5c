import { beforeAll, expect, test } from 'vitest';
import { ask } from '../db/client';
import { saveDocument } from '../db/save-document';
import { emptyTables } from '../db/testing/empty-tables';
import { inventDocument } from '../db/testing/invented-document';
import { findMeant } from './find-meant';
import { printedAlike } from './printed-alike';

beforeAll(async () => {
  await emptyTables();
  await saveDocument(
    inventDocument({
      page: 'one',
      nominees: [{ name: '周一山', currentPost: '瑞安造船大学校长' }, { name: '吴二河' }],
    }),
  );
  await ask(
    (db) => db.$executeRaw`UPDATE "Post" SET "organisation" = '瑞安造船大学' WHERE "text" LIKE '瑞安造船大学%'`,
  );
});

test.each([
  ['瑞安造传大学', ['瑞安造船大学']],
  ['瑞安造传大学校长', ['瑞安造船大学校长']],
  ['瑞安造大学', ['瑞安造船大学']],
  ['瑞安造船船大学', ['瑞安造船大学']],
  ['周一山 瑞安造传大学', ['周一山 瑞安造船大学']],
  ['瑞安造船大学', []],
  ['瑞安造传太学', []],
  ['端安造船大学', []],
  ['造船大学', []],
  ["瑞安'; --", []],
])('by what records print, %s may mean %j', async (question, meant) => {
  expect(await printedAlike(question)).toEqual(meant);
});

test('what is offered is answered', async () => {
  expect(await findMeant('瑞安造传大学')).toEqual([{ question: '瑞安造船大学', nominees: true, notices: false }]);
});
