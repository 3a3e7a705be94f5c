import { expect } from '@playwright/test';
import { words } from '../steps/language';
import { test } from '../steps/own-site';

/** The boundary lies a quarter of a minute behind the moment at which the page is opened. */
test.describe.configure({ timeout: 120_000 });
const within = { timeout: 75_000 };

const databaseUrl = process.env.DATABASE_URL ?? '';

/** Where the sample notice stands on that site, which has shown it once. */
async function noticeAt(origin: string): Promise<string> {
  const html = await (await fetch(`${origin}/notices`)).text();
  const notice = `${origin}${/href="(\/notices\/[\w-]+)"/.exec(html)?.[1] ?? ''}`;
  await (await fetch(notice)).text();
  return notice;
}

for (const clock of ['2025-12-28T23:59:45+08:00', '2025-12-29T23:59:45+08:00'] as const) {
  test(`a page that is open at midnight changes by itself, ${clock.slice(0, 10)}`, async ({ serve, page }) => {
    const { origin, restartClock } = await serve({ databaseUrl, zone: 'America/New_York', clock });
    const isLastDay = clock.startsWith('2025-12-29');
    const { open, 'closing-today': closing, closed } = words.zh.status;
    const notice = await noticeAt(origin);
    restartClock();
    await page.goto(notice);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (['document', 'fetch', 'xhr'].includes(request.resourceType())) asked.push(request.url());
    });
    const head = page.getByRole('main').locator('header');
    await expect(head.getByText(isLastDay ? closing : open, { exact: true }).first()).toBeVisible();
    const date = page.getByRole('banner').locator('time');
    await expect(date).toHaveAttribute('datetime', clock.slice(0, 10));
    await expect(head.getByText(isLastDay ? closed : closing, { exact: true }).first()).toBeVisible(within);
    await expect(date).toHaveAttribute('datetime', isLastDay ? '2025-12-30' : '2025-12-29');
    expect(asked, 'it asks when the time has come, and does not poll').toHaveLength(1);
  });
}

test('the phone is answered until 17:30 on Friday and again at 8:30 on Monday', async ({ serve, page }) => {
  const { origin, restartClock } = await serve({ databaseUrl, zone: 'UTC', clock: '2025-12-26T17:29:45+08:00' });
  const notice = await noticeAt(origin);
  restartClock();
  await page.goto(notice.replace('/notices/', '/en/notices/'));
  const comment = page.getByRole('region', { name: words.en.notice.sections.comment });
  await expect(comment).toContainText('The phone is answered now, until 17:30.');
  await expect(comment).toContainText('again at 8:30 on Monday 29 December.', within);
});

test('a page that comes back from the history after midnight is today’s', async ({ serve, page }) => {
  const { origin, restartClock } = await serve({ databaseUrl, clock: '2025-12-29T23:59:45+08:00' });
  const notice = await noticeAt(origin);
  restartClock();
  await page.goto(notice);
  await page.getByRole('navigation', { name: words.zh.site.navigation }).getByRole('link', { name: '人选' }).click();
  await expect(page).toHaveURL(/\/nominees$/);
  await expect(page.getByRole('banner').locator('time')).toHaveAttribute('datetime', '2025-12-30', within);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('浙江省省管干部任前公示通告');
  const head = page.getByRole('main').locator('header');
  await expect(head.getByText(words.zh.status.closed, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('banner').locator('time')).toHaveAttribute('datetime', '2025-12-30');
});
