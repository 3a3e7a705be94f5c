import { inLanguage, languages, words } from '../steps/language';
import { arrowToSecond, expectRing, tabTo } from '../steps/keys';
import { expectNames, filterLink, sortLink } from '../steps/nominee-list';
import { expect, test } from '../steps/site';

for (const language of languages) {
  const said = words[language];
  const taizhou = language === 'zh' ? '台州' : 'Taizhou';

  test(`the first key shows the skip link, which leads past the masthead, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: said.site.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await expectRing(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await tabTo(page, page.getByRole('main').getByRole('link').first());
  });

  test(`the keys go through the masthead as it reads, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/cities'));
    const chapters = page.getByRole('navigation', { name: said.site.navigation });
    const order = [
      page.getByRole('link', { name: said.site.skip }),
      page.getByRole('banner').getByRole('link').first(),
      ...(['home', 'notices', 'nominees', 'calendar', 'cities'] as const).map((chapter) =>
        chapters.getByRole('link', { name: said.site.chapters[chapter], exact: true }),
      ),
      page.getByRole('combobox', { name: said.searchBox.label }),
      page.getByRole('button', { name: said.searchBox.go }),
      page.getByRole('link', { name: language === 'zh' ? 'English' : '中文', exact: true }),
      page.getByRole('banner').getByRole('button', { name: said.site.to.dark }),
    ];
    for (const stop of order) {
      await page.keyboard.press('Tab');
      await expect(stop).toBeFocused();
      await expectRing(page);
    }
  });

  test(`a visitor without a mouse filters, sorts and opens a person, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
    await tabTo(page, await filterLink(page, language, taizhou, 3));
    await page.keyboard.press('Enter');
    await expectNames(page, ['陈建斌', '吕婷婷', '黄人川']);
    await tabTo(page, sortLink(page, language, 'birth'));
    await page.keyboard.press('Enter');
    await expectNames(page, ['吕婷婷', '黄人川', '陈建斌']);
    await tabTo(page, page.getByRole('link', { name: language === 'zh' ? '黄人川' : 'Huang Renchuan' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('黄人川');
    await tabTo(page, page.getByRole('region', { name: said.person.sections.words }).getByRole('link').last());
  });

  test(`a visitor without a mouse searches and changes the theme, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
    await tabTo(page, page.getByRole('searchbox', { name: said.search.label.nominees }));
    await page.keyboard.insertText('瑞安');
    await page.keyboard.press('Enter');
    await expectNames(page, ['李坚']);
    await tabTo(page, page.getByRole('banner').getByRole('button', { name: said.site.to.dark }));
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expectNames(page, ['李坚']);
  });

  test(`the arrows go from row to row of a list, and stay in it, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
    const names = page.getByRole('rowheader').getByRole('link');
    await arrowToSecond(page, names);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(names.first()).toBeFocused();
    await names.last().focus();
    await page.keyboard.press('ArrowDown');
    await expect(names.last()).toBeFocused();
    await expect(names.last()).toBeInViewport();
  });

  test(`on a narrow screen the keys unfold the filters, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
    const filters = page.getByRole('complementary', { name: said.facets.label });
    await expect(filters.getByRole('link').first()).toBeHidden();
    await tabTo(page, filters.locator('summary').first());
    await page.keyboard.press('Enter');
    await tabTo(page, filters.getByRole('link', { name: new RegExp(`${taizhou} ?3$`) }));
    await page.keyboard.press('Enter');
    await expectNames(page, ['陈建斌', '吕婷婷', '黄人川']);
  });
}
