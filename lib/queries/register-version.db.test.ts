import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { isBefore, seenPosition } from '../db/log-position';
import { saveDocument } from '../db/save-document';
import { countStatements } from '../db/testing/count-statements';
import { askRows, POSITION, sql } from '../db/sql';
import { emptyTables } from '../db/testing/empty-tables';
import { inventDocument } from '../db/testing/invented-document';
import { registerVersion } from './register-version';

const zhou = { name: '周一山', birth: '1970-01' };
const at = (beijing: string) => new Date(`${beijing}+08:00`);
const noon = at('2025-12-25T12:00:00');
const document = inventDocument({ page: 'A', key: 'K', closesAt: '17:30', nominees: [zhou] });

beforeEach(emptyTables);

it('is told by one statement, also of an empty register', async () => {
  const { result, statements } = await countStatements(() => registerVersion(noon));
  expect([result, statements]).toEqual(['2025-12-25', 1]);
});

it('stays while nothing happens, also when the same bytes come again', async () => {
  await saveDocument(document);
  const version = await registerVersion(noon);
  await saveDocument(document);
  expect(await registerVersion(at('2025-12-25T12:34:56'))).toBe(version);
});

it('lets no replica be read afterwards that lacks what it counts', async () => {
  const [before] = await askRows(z.object({ position: z.string() }), sql`SELECT ${POSITION} AS "position"`);
  await saveDocument(document);
  expect(isBefore(before?.position ?? '', seenPosition())).toBe(false);
  await registerVersion(noon);
  expect(isBefore(before?.position ?? '', seenPosition())).toBe(true);
});

it('changes with a notice, a further copy of it, and a reading that says the same', async () => {
  const versions = [await registerVersion(noon)];
  const later = { ...document, parserVersion: '2' };
  for (const one of [document, inventDocument({ page: 'B', key: 'K', nominees: [zhou] }), later]) {
    await saveDocument(one);
    versions.push(await registerVersion(noon));
  }
  expect(new Set(versions).size).toBe(4);
});

it('changes at midnight in Beijing, and at a closing hour of the day', async () => {
  await saveDocument(document);
  const instants = ['2025-12-28T23:59:59', '2025-12-29T00:00:00', '2025-12-29T17:29:59', '2025-12-29T17:30:00'];
  const [eve, last, before, after] = await Promise.all(instants.map((instant) => registerVersion(at(instant))));
  expect(before).toBe(last);
  expect(new Set([eve, last, after]).size).toBe(3);
});
