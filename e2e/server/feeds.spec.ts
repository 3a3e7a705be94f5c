import { expect, test } from '../steps/site';

const FORMATS = ['ics', 'atom', 'feed.json', 'events.atom', 'events.json', 'csv', 'codebook.csv', 'jsonl'] as const;

test('who has the latest is told so, in every format, and asked again after a change of the address', async ({
  request,
}) => {
  for (const format of FORMATS) {
    const first = await request.get(`/notices.${format}`);
    expect(first.status(), format).toBe(200);
    const { etag = '' } = first.headers();
    const again = await request.get(`/notices.${format}`, { headers: { 'If-None-Match': etag } });
    expect([again.status(), await again.text()], format).toEqual([304, '']);
    const other = await request.get(`/en/notices.${format}`, { headers: { 'If-None-Match': etag } });
    expect(other.status(), format).toBe(200);
  }
});

test('each format of each kind of page answers in its own media type', async ({ request, sample }) => {
  const person = sample.persons.get('吕婷婷') ?? '';
  const pages = ['/nominees', '/cities/331000', sample.notice, person];
  const types = {
    ics: 'text/calendar',
    'events.atom': 'application/atom+xml',
    csv: 'text/csv',
    'ftm.jsonl': 'application/x-ndjson',
    'popolo.json': 'application/json',
  };
  for (const page of pages) {
    for (const [format, type] of Object.entries(types)) {
      const answer = await request.get(`${page}.${format}`);
      expect([answer.status(), answer.headers()['content-type']?.split(';')[0]], page + format).toEqual([200, type]);
    }
  }
});

test('a filter that means nothing, a record that is not there and a format that a page has not are refused', async ({
  request,
}) => {
  expect((await request.get('/notices.ics?city=xyz')).status()).toBe(400);
  for (const address of [
    '/cities/330000.ics',
    '/persons/nobody.json',
    '/notices.ftm.jsonl',
    '/notices.pdf',
    '/exports',
  ]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

test('the calendar page about subscribing takes any address for what it is', async ({ request }) => {
  for (const of of ['', '//elsewhere', 'javascript:alert(1)', '/notices/%E0%A4', '/nowhere?x=y']) {
    const answer = await request.get(`/subscribe?of=${encodeURIComponent(of)}`);
    expect(answer.status(), of).toBe(200);
    expect(await answer.text()).not.toContain('href="javascript');
  }
});
