import { inLanguage, languages, words } from '../steps/language';
import { title } from '../steps/sample-notice';
import { expect, test } from '../steps/site';
import { beijingToday } from '../steps/beijing-today';

const days = [
  { on: '2025-12-21', state: 'upcoming', zh: '12月22日 周一开始', en: 'Opens Mon 22 Dec' },
  { on: '2025-12-22', state: 'open', zh: /还剩\s*6\s*个工作日/, en: /6\s*working days left/ },
  { on: '2025-12-25', state: 'open', zh: /还剩\s*3\s*个工作日/, en: /3\s*working days left/ },
  { on: '2025-12-28', state: 'open', zh: /还剩\s*1\s*个工作日/, en: /1\s*working day left/ },
  { on: '2025-12-29', state: 'closing-today', zh: '按当天24:00计', en: 'open until midnight' },
  { on: '2025-12-30', state: 'closed', zh: '已过1个工作日', en: '1 working day ago' },
] as const;

for (const language of languages) {
  const said = words[language];

  for (const day of days) {
    test(`as of ${day.on} the window is ${day.state}, ${language}`, async ({ page, sample }) => {
      const status = said.status[day.state];
      await page.goto(inLanguage(language, `${sample.notice}?on=${day.on}`));
      const head = page.getByRole('main').locator('header');
      await expect(head.getByText(status, { exact: true }).first()).toBeVisible();
      await expect(head).toContainText(day[language]);
      await page.goto(inLanguage(language, `/notices?on=${day.on}`));
      await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: title })).toContainText(status);
      await page.goto(inLanguage(language, `/nominees?on=${day.on}`));
      await expect(page.getByRole('row').filter({ hasText: '李坚' })).toContainText(said.statusBrief[day.state]);
    });
  }

  test(`a page of another day says so and leads back to today, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/nominees?city=331000&on=2025-12-25'));
    const banner = page.getByRole('banner').getByRole('note');
    await expect(banner.getByRole('time')).toHaveAttribute('datetime', '2025-12-25');
    await banner.getByRole('link', { name: said.asOf.back }).click();
    await expect(page).toHaveURL(inLanguage(language, '/nominees?city=331000'));
    await expect(page.getByRole('banner').getByRole('note')).toHaveCount(0);
    await expect(page.getByRole('banner').locator('time')).toHaveAttribute('datetime', beijingToday());
  });

  test(`what is no day shows today, ${language}`, async ({ page }) => {
    for (const on of ['2025-02-30', 'yesterday', '2025-12-25T00:00', '20251225', '']) {
      const before = beijingToday();
      await page.goto(inLanguage(language, `/?on=${on}`));
      await expect(page.getByRole('banner').getByRole('note')).toHaveCount(0);
      const shown = await page.getByRole('banner').locator('time').getAttribute('datetime');
      expect([before, beijingToday()], on).toContain(shown);
    }
  });
}

test('the front page tells each day of the window', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/?on=2025-12-21');
  await expect(heading).toHaveText(words.zh.home.nothing.title);
  await page.goto('/?on=2025-12-22');
  await expect(heading).toHaveText('现有一份公示正在征求意见，还剩6个工作日。');
  await page.goto('/en?on=2025-12-29');
  await expect(heading).toHaveText('One notice is open for comment. It closes today.');
  await page.goto('/en?on=2025-12-30');
  await expect(heading).toHaveText(words.en.home.nothing.title);
});
