import { beforeAll, expect, it } from 'vitest';

import { ADDRESS_HEADER } from '@/app/_view/request-headers';
import { saveDocument } from '@/lib/db/save-document';
import { countStatements } from '@/lib/db/testing/count-statements';
import { emptyTables } from '@/lib/db/testing/empty-tables';
import { inventDocument } from '@/lib/db/testing/invented-document';

import { GET } from './route';

const poll = (address: string, etag = '') =>
  GET(new Request('http://site/exports', { headers: { [ADDRESS_HEADER]: address, 'If-None-Match': etag } }));

beforeAll(async () => {
  await emptyTables();
  await saveDocument(inventDocument({ page: 'A', key: 'A', nominees: [{ name: '周一山' }] }));
});

it.each([
  '/notices.ics',
  '/notices.atom?state=open',
  '/en/notices.events.json',
  '/nominees.csv',
  '/nominees.jsonl',
  '/cities/331000.ics',
])('a poll of %s that finds nothing new is one statement; one that finds something is answered whole', async (at) => {
  const first = await poll(at);
  expect(first.status).toBe(200);
  await first.text();
  const { result, statements } = await countStatements(() => poll(at, first.headers.get('etag') ?? ''));
  expect([result.status, statements]).toEqual([304, 1]);
  await saveDocument(inventDocument({ page: at, key: at, nominees: [{ name: '吴三海' }] }));
  const changed = await poll(at, first.headers.get('etag') ?? '');
  expect([changed.status, (await changed.text()).length > 0]).toEqual([200, true]);
});
