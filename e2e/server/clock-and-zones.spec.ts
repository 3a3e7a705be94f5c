import { expect } from '@playwright/test';
import { languages, inLanguage, words } from '../steps/language';
import { test } from '../steps/own-site';

const databaseUrl = process.env.DATABASE_URL ?? '';
const zones = ['UTC', 'Asia/Shanghai', 'America/New_York'] as const;
const paths = ['/', '/notices', '/nominees', '/cities/331000'] as const;

/** What a page says in its main part and about the day, without its site's address and the nonces of its markup. */
async function factsOf(origin: string, path: string): Promise<string> {
  const html = await (await fetch(origin + path)).text();
  const shown = /<header[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return shown.replaceAll(origin, '').replace(/nonce="[^"]*"/g, '');
}

test('pages say the same whatever the zone of the server', async ({ serve }) => {
  const sites = await Promise.all(zones.map((zone) => serve({ databaseUrl, zone })));
  const days = ['2025-12-21', '2025-12-22', '2025-12-25', '2025-12-29', '2025-12-30'];
  const pages = days.flatMap((on) => paths.map((path) => `${path}?on=${on}`));
  for (const path of languages.flatMap((language) => pages.map((page) => inLanguage(language, page)))) {
    const [first = '', ...others] = await Promise.all(sites.map(({ origin }) => factsOf(origin, path)));
    expect(first, path).toContain('</main>');
    for (const other of others) expect(other, path).toBe(first);
  }
});

for (const zone of zones) {
  test(`the window closes at midnight in Beijing on a server in ${zone}`, async ({ serve }) => {
    const last = await serve({ databaseUrl, zone, clock: '2025-12-29T23:55:00+08:00' });
    const next = await serve({ databaseUrl, zone, clock: '2025-12-30T00:00:01+08:00' });
    for (const language of languages) {
      const status = words[language].status;
      const list = inLanguage(language, '/nominees');
      expect(await factsOf(last.origin, list)).toContain(status['closing-today']);
      expect(await factsOf(last.origin, list)).toContain('dateTime="2025-12-29"');
      expect(await factsOf(next.origin, list)).toContain(status.closed);
      expect(await factsOf(next.origin, list)).toContain('dateTime="2025-12-30"');
    }
    expect(await factsOf(last.origin, '/')).toContain('今天截止');
    expect(await factsOf(next.origin, '/')).toContain(words.zh.home.nothing.title);
  });
}

test('the window opens at midnight in Beijing on a server in America/New_York', async ({ serve }) => {
  const zone = 'America/New_York';
  const before = await serve({ databaseUrl, zone, clock: '2025-12-21T23:55:00+08:00' });
  const first = await serve({ databaseUrl, zone, clock: '2025-12-22T00:00:01+08:00' });
  expect(await factsOf(before.origin, '/nominees')).toContain(words.zh.status.upcoming);
  expect(await factsOf(first.origin, '/nominees')).toContain(words.zh.status.open);
  expect(await factsOf(first.origin, '/')).toContain('6个工作日');
});
