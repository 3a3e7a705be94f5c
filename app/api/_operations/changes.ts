import { z } from 'zod';
import { lastChange, listChanges as changesAfter, type ChangeRow } from '@/lib/queries/list-changes';

import { readCursor, writeCursor } from '../_http/cursor';
import { operation } from '../_http/operation';
import { change } from '../_shapes/other-records';
import { API, limit, nextAddress } from './pages';

const since = z
  .string()
  .refine((value) => value === 'latest' || readCursor('changes', value) !== null)
  .optional()
  .meta({
    description:
      'A `cursor` that an earlier answer gave: what changed after it. `latest`: nothing but the cursor of this moment, to be ' +
      'kept before all records are read. Without it, everything from the beginning.',
    example: 'latest',
  });
const USUAL = 200;

export const listChanges = operation({
  id: 'listChanges',
  path: '/changes',
  summary: 'What changed since a cursor, in the order in which it became visible, with tombstones for what is gone.',
  params: z.object({}),
  query: z.strictObject({ since, limit }),
  answers: z.object({
    items: z.array(change),
    cursor: z.string().meta({ description: 'Give it as `since` next time.' }),
    next: z.string().nullable().meta({ description: 'The address of what is waiting already; null when all is read.' }),
  }),
  find: async ({ query, search }) => {
    if (query.since === 'latest') return { items: [], cursor: writeCursor('changes', await lastChange()), next: null };
    const after = query.since === undefined ? null : readCursor('changes', query.since);
    const most = query.limit ?? USUAL;
    const rows = await changesAfter(after ?? '0', most + 1);
    const items = rows.slice(0, most);
    const cursor = writeCursor('changes', items.at(-1)?.seq ?? after ?? '0');
    const next = rows.length > most ? nextAddress('/changes', search, 'since', cursor) : null;
    return { items: items.map(withAddress), cursor, next };
  },
});

const FOLDERS = { notice: 'notices', nominee: 'nominees', person: 'persons' } as const;

function withAddress(row: ChangeRow) {
  return { ...row, url: row.action === 'retired' ? null : `${API}/${FOLDERS[row.kind]}/${row.id}` };
}
