import { expect } from '@playwright/test';
import { openLine } from '../../lib/db/testing/cut-line';
import { expectNoFindingsInBothThemes } from '../steps/axe';
import { inLanguage, languages, words } from '../steps/language';
import { test } from '../steps/own-site';

for (const language of languages) {
  test(`while the database is away the page says so, and comes back by itself, ${language}`, async ({
    page,
    serve,
  }) => {
    const said = words[language].states.unavailable;
    const line = await openLine();
    const { origin } = await serve({ databaseUrl: line.url });
    const path = inLanguage(language, '/nominees?city=331000&on=2025-12-25');
    expect((await page.goto(origin + path))?.status()).toBe(200);

    await line.cut();
    const answer = await page.goto(origin + path);
    expect(answer?.status()).toBe(503);
    expect(answer?.headers()['retry-after']).toMatch(/^\d+$/);
    expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.title);
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-Hans' : 'en');
    await expect(page.getByRole('main')).toContainText(said.todo);
    await expectNoFindingsInBothThemes(page, 'on a desk');
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoFindingsInBothThemes(page, 'on a phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    await line.mend();
    await page.getByRole('link', { name: said.retry }).click();
    await expect(page).toHaveURL(origin + path);
    await expect(page.getByRole('rowheader')).toHaveCount(3);
    await line.cut();
  });
}

test('the process is healthy without its database, and ready only with it', async ({ serve }) => {
  const line = await openLine();
  const { origin } = await serve({ databaseUrl: line.url });
  const status = async (path: string) => (await fetch(origin + path)).status;
  expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
  await line.cut();
  expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
  for (const path of ['/', '/en', '/notices', '/cities/331000', '/persons/x', '/nowhere']) {
    expect(await status(path), path).toBe(503);
  }
  await line.mend();
  expect([await status('/healthz'), await status('/readyz'), await status('/')]).toEqual([200, 200, 200]);
  await line.cut();
});

test('a link that is followed while the database is away shows the same page', async ({ page, serve }) => {
  const line = await openLine();
  const { origin } = await serve({ databaseUrl: line.url });
  await page.goto(`${origin}/nominees?on=2025-12-25`);
  await line.cut();
  await page.getByRole('rowheader').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.zh.states.unavailable.title);
  await line.mend();
  await page.getByRole('link', { name: words.zh.states.unavailable.retry }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('李志龙');
  await line.cut();
});
