import { beforeAll, expect, it } from 'vitest';
import { saveDocument } from '@/lib/db/save-document';
import { emptyTables } from '@/lib/db/testing/empty-tables';
import { inventDocument } from '@/lib/db/testing/invented-document';

import { pagesOfFile, sitemapFiles } from './sitemap-files';

const now = new Date('2025-12-25T04:00:00Z');
const wu = { name: '吴三海', birth: '1972', currentPost: '台州市副市长', city: '331000' } as const;
const document = inventDocument({ page: 'A', nominees: [wu] });

beforeAll(async () => {
  await emptyTables();
  await saveDocument(document);
});

it('names a file for the pages, the notices and the persons that there are', async () => {
  expect(await sitemapFiles()).toEqual(['pages.xml', 'notices-1.xml', 'persons-1.xml']);
  expect((await pagesOfFile('pages.xml', now))?.map(({ path }) => path)).toContain('/cities/331000');
  expect(await pagesOfFile('notices-1.xml', now)).toMatchObject([{ changed: '2025-12-23' }]);
  expect(await pagesOfFile('persons-1.xml', now)).toHaveLength(1);
});

it.each(['notices-2.xml', 'notices-0.xml', 'nominees-1.xml', 'pages', '../pages.xml'])(
  'has no file %s',
  async (file) => {
    expect(await pagesOfFile(file, now)).toBeNull();
  },
);

it('leaves out what is retired', async () => {
  await saveDocument({ ...document, parserVersion: '2', notices: [] });
  expect(await sitemapFiles()).toEqual(['pages.xml']);
});
