import { inLanguage, languages, words } from '../steps/language';
import { expectNames, filterLink, search } from '../steps/nominee-list';
import { expect, test } from '../steps/site';
import { nominees } from '../steps/sample-notice';

const everyone = nominees.map(({ zh }) => zh);

for (const language of languages) {
  test.describe(`search, ${language}`, () => {
    const said = words[language];

    test.beforeEach(async ({ page }) => {
      await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
    });

    test('finds a nominee by the whole name and by a part of it', async ({ page }) => {
      await search(page, language, '吕婷婷');
      await expect(page).toHaveURL(/[?&]q=/);
      await expectNames(page, ['吕婷婷']);
      await search(page, language, '陈');
      await expectNames(page, ['陈建斌', '陈科强']);
    });

    test('finds nominees by the words of their posts', async ({ page }) => {
      await search(page, language, '秘书长');
      await expectNames(page, ['褚惠斌', '吕婷婷', '黄人川', '刘云华']);
      await search(page, language, '副省级城市');
      await expectNames(page, ['李志龙']);
    });

    test('keeps the filters and the day', async ({ page }) => {
      await (await filterLink(page, language, language === 'zh' ? '台州' : 'Taizhou', 3)).click();
      await expect(page).toHaveURL(/city=331000/);
      await search(page, language, '秘书长');
      await expectNames(page, ['吕婷婷', '黄人川']);
      await expect(page).toHaveURL(/city=331000.*on=2025-12-25|on=2025-12-25.*city=331000/);
    });

    test('that finds nobody repeats what was asked and offers a way out', async ({ page }) => {
      await page.goto(inLanguage(language, '/nominees?city=330100&on=2025-12-25'));
      await search(page, language, '造船');
      await expect(page.getByRole('rowheader')).toHaveCount(0);
      await expect(page.getByRole('main')).toContainText('造船');
      const without = page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ hasText: language === 'zh' ? '去掉“杭州”' : 'Without “Hangzhou”' });
      await expect(without).toHaveText(/0/);
      await page.getByRole('listitem').getByRole('link', { name: said.filters.dropAll }).click();
      await expectNames(page, everyone);
    });

    test('of notices that finds none says which filter to drop, and how many each would give back', async ({
      page,
    }) => {
      await page.goto(inLanguage(language, `/notices?q=${encodeURIComponent('造船')}&state=open&on=2025-12-25`));
      const without = page.getByRole('main').getByRole('listitem');
      const said = language === 'zh' ? '去掉“造船”，有1份' : 'Without “造船”: 1 notice';
      await expect(without.filter({ hasText: said })).toHaveCount(1);
      await without.filter({ hasText: '造船' }).getByRole('link').click();
      await expect(page).toHaveURL(/\/notices\?state=open/);
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('1');
    });

    test('from the front page leads to the list', async ({ page }) => {
      await page.goto(inLanguage(language, '/?on=2025-12-25'));
      await search(page, language, '瑞安');
      await expect(page).toHaveURL(/\/nominees\?/);
      await expectNames(page, ['李坚']);
    });
  });
}
