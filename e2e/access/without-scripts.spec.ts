import { allPages } from '../steps/all-pages';
import { inLanguage, languages, words } from '../steps/language';
import { expectNames, filterLink, search } from '../steps/nominee-list';
import { expect, test } from '../steps/site';
import { nominees, title } from '../steps/sample-notice';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  const said = words[language];

  test(`without scripts every page reads, ${language}`, async ({ page, sample }) => {
    for (const { name, path } of allPages(language, sample)) {
      await page.goto(path);
      await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible();
      await expect.soft(page.getByRole('main').getByRole('status'), name).toHaveCount(0);
    }
    await page.goto(inLanguage(language, `${sample.notice}?on=2025-12-25`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    const names = page.getByRole('article').getByRole('heading');
    await expect(names).toContainText(nominees.map((nominee) => nominee[language]));
    await expect(page.getByRole('complementary').getByText('现任').first()).toBeVisible();
  });

  test(`without scripts filters, search and theme work, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
    await (await filterLink(page, language, language === 'zh' ? '台州' : 'Taizhou', 3)).click();
    await expectNames(page, ['陈建斌', '吕婷婷', '黄人川']);
    await search(page, language, '秘书长');
    await expectNames(page, ['吕婷婷', '黄人川']);
    await page.getByRole('banner').getByRole('button', { name: said.site.to.dark }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expectNames(page, ['吕婷婷', '黄人川']);
  });

  test(`without scripts the filters unfold on a phone, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
    await (await filterLink(page, language, language === 'zh' ? '丽水' : 'Lishui', 3)).click();
    await expectNames(page, ['李忠伟', '刘云华', '陈科强']);
  });
}
