import { expect, test } from 'vitest';

import { exportLinks } from './export-links';

const view = { locale: 'zh', asOf: '2025-12-25' } as const;

/** Where the format of this ending is had. */
const linkOf = (ending: string, path: string, params: Record<string, string>) =>
  exportLinks(view, path, params)?.links.find((link) => link.ending === ending)?.href;

test.each([
  ['/nominees', { gender: '女', after: '019b4b2e-7c00-7a3f-9c1d-0242ac120002' }, '/nominees.ics?gender=%E5%A5%B3'],
  ['/overview', { gender: '女' }, '/nominees.ics?gender=%E5%A5%B3'],
  ['/search', { q: '市委' }, '/nominees.ics?q=%E5%B8%82%E5%A7%94'],
  ['/posts', { of: '政协' }, '/nominees.ics?post=%E6%94%BF%E5%8D%8F'],
  ['/calendar', {}, '/notices.ics'],
  ['/calendar/2025-12', { city: '331000' }, '/notices.ics?city=331000'],
  ['/cities/331100', {}, '/cities/331100.ics'],
  ['/', { gender: '女' }, '/notices.ics'],
])('%s with %j is subscribed to at %s', (path, params, href) => {
  expect(linkOf('ics', path, params)).toBe(href);
});

test('what is taken away is as of the day that the reader looks at', () => {
  expect(linkOf('csv', '/search', { q: '市委' })).toBe('/nominees.csv?q=%E5%B8%82%E5%A7%94&on=2025-12-25');
});

test.each(['/how-we-read', '/api', '/cities', '/calendars'])('%s has no other format', (path) => {
  expect(exportLinks(view, path, {})).toBeNull();
});
