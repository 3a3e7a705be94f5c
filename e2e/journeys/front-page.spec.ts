import { inLanguage, languages, words } from '../steps/language';
import { expect, test } from '../steps/site';
import { cities, nominees, title } from '../steps/sample-notice';

const answer = {
  zh: '现有一份公示正在征求意见，还剩3个工作日。',
  en: 'One notice is open for comment. You have 3 working days.',
};

for (const language of languages) {
  test.describe(`the front page on 2025-12-25, ${language}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(inLanguage(language, '/?on=2025-12-25'));
    });

    test('answers first: one notice is open, three working days are left', async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(answer[language]);
      await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();
    });

    test('names the days that are left and the weekend between them', async ({ page }) => {
      const left = page.getByRole('list', { name: words[language].leaf.left });
      await expect(left.getByRole('listitem')).toHaveCount(3);
      await expect(left.getByRole('listitem')).toContainText(['25', '26', '29']);
      const strip = page.getByRole('img', {
        name: language === 'zh' ? /共6个工作日.*还剩3个/ : /6 working days.*3 working/,
      });
      await expect(strip).toBeVisible();
    });

    test('says how to comment without a further step', async ({ page }) => {
      const main = page.getByRole('main');
      await expect(main.getByRole('link', { name: '0571-12380' })).toHaveAttribute('href', 'tel:057112380');
      await expect(main.getByRole('link', { name: '18905712380' })).toHaveAttribute('href', 'sms:18905712380');
      await expect(main.getByText('杭州市省府大楼三号楼')).toBeVisible();
    });

    test('leads to the notice and there to how to comment', async ({ page }) => {
      await page.getByRole('link', { name: words[language].notice.howToComment }).click();
      await expect(page).toHaveURL(/\/notices\/[\w-]+\?on=2025-12-25#comment$/);
      await expect(page.getByRole('region', { name: words[language].notice.sections.comment })).toBeInViewport();
    });

    test('counts the nominees of each city and names all twelve', async ({ page }) => {
      const map = page.getByRole('region', { name: words[language].home.sections.city });
      for (const city of cities) {
        const link = map.getByRole('link', { name: new RegExp(`^${city[language]} ?${city.count}$`) });
        await expect(link).toHaveAttribute('href', inLanguage(language, `/cities/${city.code}?on=2025-12-25`));
      }
      const who = page.getByRole('region', { name: words[language].home.sections.who });
      for (const nominee of nominees) {
        await expect(who.getByRole('link', { name: nominee[language] }).first()).toBeVisible();
      }
    });
  });

  test(`the front page says so when nothing is open, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/?on=2026-01-05'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].home.nothing.title);
    const closed = page.getByRole('region', { name: words[language].home.sections.closed });
    await expect(closed.getByRole('link', { name: title })).toBeVisible();
  });
}
