import { expect, test } from 'vitest';

import { correctionsAddress, mailLink, reportedPage } from './report-letter';

test('a letter speaks of a page of this site, and of no other address', () => {
  expect(reportedPage('/notices/01a21edb-4b1b-772a-aa5d-4307bf4fbd73')).toBe(
    '/notices/01a21edb-4b1b-772a-aa5d-4307bf4fbd73',
  );
  for (const foreign of [
    '//example.org',
    'https://example.org',
    '/a\nb',
    '/search?q=x',
    '/%2e%2e',
    '',
    undefined,
    ['/a'],
  ])
    expect(reportedPage(foreign)).toBe('/');
});

test('a mail keeps its lines, and no word of it becomes another field', () => {
  expect(mailLink('a@example.org', '差错 & more', 'one\ntwo&bcc=x')).toBe(
    'mailto:a@example.org?subject=%E5%B7%AE%E9%94%99%20%26%20more&body=one%0D%0Atwo%26bcc%3Dx',
  );
});

test('without an address of the operator there is none', () => {
  expect(correctionsAddress({})).toBeNull();
  expect(correctionsAddress({ CORRECTIONS_EMAIL: '' })).toBeNull();
  expect(correctionsAddress({ CORRECTIONS_EMAIL: 'errors@example.org' })).toBe('errors@example.org');
});
