import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { windowState } from '../calendar/window-state';
import { askRows, sql } from '../db/sql';
import { windowStateSql } from './window-state-sql';

const days = [null, '2025-12-22', '2025-12-25', '2025-12-29'];
const hours = [null, '00:00', '12:00', '17:30', '24:00'];
const instants = [
  '2025-12-21T15:59:59Z',
  '2025-12-21T16:00:00Z',
  '2025-12-25T03:59:59Z',
  '2025-12-25T04:00:00Z',
  '2025-12-25T09:30:00Z',
  '2025-12-25T15:59:59Z',
  '2025-12-29T16:00:00Z',
];

describe('the state of a window in SQL', () => {
  it.each(instants)('is at %s what the calendar says, for every window', async (instant) => {
    const now = new Date(instant);
    const windows = days.flatMap((withdrawnOn) =>
      days.flatMap((opens) =>
        days.flatMap((closes) => hours.map((closesAt) => ({ opens, closes, closesAt, withdrawnOn }))),
      ),
    );
    const rows = await askRows(
      z.object({ state: z.string() }),
      sql`SELECT ${windowStateSql(now)} AS "state"
        FROM json_to_recordset(${JSON.stringify(windows.map(({ closes, ...rest }) => ({ ...rest, lastDay: closes })))}::json)
          AS n("opens" date, "lastDay" date, "closesAt" text, "withdrawnOn" date)`,
    );
    const expected = windows.map((window) => windowState({ ...window, workingDays: null }, now));
    expect(rows.map(({ state }) => state)).toEqual(expected);
  });
});
