import type { IsoDate } from '../notice/formats';
import { ask, transact } from './client';
import { fromDateColumn, toDateColumn } from './dates';
import { lookAt, recordChanges } from './record-changes';
import { lockForWriting } from './write-locks';

/** A stored window that gives its first day and a length. */
export interface LengthOnly {
  readonly opens: IsoDate;
  readonly workingDays: number;
}

interface Moved {
  readonly id: string;
  readonly contentKey: string;
  readonly lastDay: IsoDate | null;
}

const ROWS_AT_ONCE = 500;

/**
 * Lays the stored last day of each window that gives only a length beside `lastDayOf` it, and where they differ stores the new one as a
 * change of the notice; gives how many. Throws as `ask` does.
 * Example: `await recountLastDays(() => '2027-02-24', new Date())` is 1 where one such window was stored with another day.
 */
export async function recountLastDays(lastDayOf: (window: LengthOnly) => IsoDate | null, now: Date): Promise<number> {
  let [sum, after] = [0, ''];
  for (;;) {
    const rows = await windowsAfter(after);
    const moved = rows.flatMap(({ id, contentKey, opens, workingDays, lastDay }): Moved[] => {
      const first = fromDateColumn(opens);
      if (first === null || workingDays === null) return [];
      const counted = lastDayOf({ opens: first, workingDays });
      return counted === fromDateColumn(lastDay) ? [] : [{ id, contentKey, lastDay: counted }];
    });
    if (moved.length > 0) await store(moved, now);
    sum += moved.length;
    after = rows.at(-1)?.id ?? '';
    if (rows.length < ROWS_AT_ONCE) return sum;
  }
}

function windowsAfter(id: string) {
  const select = { id: true, contentKey: true, opens: true, workingDays: true, lastDay: true } as const;
  const given = { closes: null, opens: { not: null }, workingDays: { not: null }, retiredAt: null };
  const where = id === '' ? given : { ...given, id: { gt: id } };
  return ask((db) => db.notice.findMany({ where, select, orderBy: { id: 'asc' }, take: ROWS_AT_ONCE }));
}

function store(moved: readonly Moved[], now: Date): Promise<void> {
  const storedIds = moved.map(({ id }) => id);
  return transact(async (tx) => {
    await lockForWriting(
      tx,
      moved.map(({ contentKey }) => contentKey),
    );
    const before = await lookAt(tx, storedIds);
    for (const { id, lastDay } of moved)
      await tx.notice.updateMany({ where: { id }, data: { lastDay: toDateColumn(lastDay) } });
    await recordChanges(tx, { before, storedIds, newIds: [], now });
  });
}
