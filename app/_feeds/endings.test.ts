import { expect, test } from 'vitest';

import { endingsOf, exportAt, exportPage, exportPath } from './endings';

const ID = '019b4b2e-7c00-7a3f-9c1d-0242ac120002';

test.each([
  ['/notices.ics', 'notices', null, 'ics'],
  ['/nominees.csv', 'nominees', null, 'csv'],
  ['/nominees.codebook.csv', 'nominees', null, 'codebook.csv'],
  ['/cities/331000.ics', 'city', '331000', 'ics'],
  [`/notices/${ID}.events.atom`, 'notice', ID, 'events.atom'],
  [`/persons/${ID}.json`, 'person', ID, 'json'],
])('%s is a page in one of its formats', (path, kind, id, ending) => {
  expect(exportAt(path)).toEqual({ page: { kind, id }, ending });
});

test.each([
  '/notices',
  '/notices.pdf',
  '/.ics',
  '/cities.ics',
  '/notices.ftm.jsonl',
  '/notices.ics.ics',
  '/notices/.ics',
  '/a/b.ics',
])('%s is none', (path) => {
  expect(exportAt(path)).toBeNull();
});

test('each page leads to its formats and back', () => {
  for (const path of ['/notices', '/nominees', '/cities/331000', `/notices/${ID}`, `/persons/${ID}`]) {
    const page = exportPage(path);
    if (page === null) throw new Error(path);
    expect(exportPath(page)).toBe(path);
    for (const ending of endingsOf(page)) expect(exportAt(`${path}.${ending}`)).toEqual({ page, ending });
  }
});

test.each([
  ['/', 'notices'],
  ['/calendar', 'notices'],
  ['/calendar/2026-06', 'notices'],
  ['/overview', 'nominees'],
  ['/search', 'nominees'],
])('%s is had as %s are', (path, kind) => {
  expect(exportPage(path)).toEqual({ kind, id: null });
  if (path !== '/') expect(exportAt(`${path}.ics`)).toEqual({ page: { kind, id: null }, ending: 'ics' });
});
