import { inLanguage, languages, words } from '../steps/language';
import { title } from '../steps/sample-notice';
import { expect, test } from '../steps/site';

for (const language of languages) {
  const said = words[language];

  test(`the month lists what opens and what closes, day by day, ${language}`, async ({ page, sample }) => {
    await page.goto(inLanguage(language, '/calendar/2025-12?on=2025-12-25'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      language === 'zh' ? '2025年12月' : 'December 2025',
    );
    const days = page.getByRole('region', { name: said.calendar.byDay }).getByRole('listitem');
    const last = days.filter({ has: page.locator('time[datetime="2025-12-29"]') });
    await expect(last).toContainText(title);
    await expect(last).toContainText(said.calendar.closes);
    await expect(last.getByRole('link', { name: title })).toHaveAttribute(
      'href',
      inLanguage(language, `${sample.notice}?on=2025-12-25`),
    );
    await expect(page.getByRole('main')).toContainText(language === 'zh' ? '元旦1月1日至1月3日放假' : 'New Year’s Day');
  });

  test(`the months lead to each other and the masthead to this month, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/calendar/2025-12'));
    const months = page.getByRole('navigation', { name: said.calendar.months });
    await months
      .getByRole('link', { name: language === 'zh' ? '下一月，2026年1月' : 'Next month, January 2026' })
      .click();
    await expect(page).toHaveURL(inLanguage(language, '/calendar/2026-01'));
    const chapters = page.getByRole('navigation', { name: said.site.navigation });
    await chapters.getByRole('link', { name: said.site.chapters.calendar }).click();
    await expect(page).toHaveURL(inLanguage(language, '/calendar'));
  });

  test(`a month of a year without an official calendar says that it is provisional, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/calendar/2031-07'));
    await expect(page.getByRole('main')).toContainText(said.calendar.provisional);
    await page.goto(inLanguage(language, '/calendar/2025-12'));
    await expect(page.getByRole('main')).not.toContainText(said.calendar.provisional);
  });
}

for (const language of languages) {
  test(`the windows that close on a day have a list of their own, ${language}`, async ({ page }) => {
    const main = page.getByRole('main');
    await page.goto(inLanguage(language, '/notices?closes=2025-12-29&on=2025-12-25'));
    await expect(main).toContainText(title);
    await expect(main.locator('.applied')).toContainText(
      language === 'zh' ? '2025年12月29日截止' : 'window closes 29 December 2025',
    );
    await page.goto(inLanguage(language, '/notices?closes=2025-12-28&on=2025-12-25'));
    await expect(main).not.toContainText(title);
    await page.goto(inLanguage(language, '/nominees?opens=2025-12-22&on=2025-12-25'));
    await expect(main.getByRole('heading', { level: 2 }).first()).toContainText('12');
  });
}

test('a province without windows in the month empties it', async ({ page }) => {
  await page.goto('/calendar/2025-12?province=330000&on=2025-12-25');
  await expect(page.getByRole('main')).toContainText(title);
  await page.goto('/calendar/2025-12?province=110000&on=2025-12-25');
  await expect(page.getByRole('main')).not.toContainText(title);
  await page.goto('/calendar/2025-12?province=999999');
  await expect(page.getByRole('main').getByRole('note')).toBeVisible();
});

test('what is no month is not found', async ({ request }) => {
  for (const month of ['2025-13', '2025-1', '1999-12', 'x', '2025-12-01'])
    expect((await request.get(`/calendar/${month}`)).status(), month).toBe(404);
});
