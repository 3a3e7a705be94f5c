import { inLanguage, languages, words } from '../steps/language';
import { expectNames, filterLink, openFilters } from '../steps/nominee-list';
import { expect, test } from '../steps/site';
import { cities, namesWhere, nominees } from '../steps/sample-notice';

const everyone = nominees.map(({ zh }) => zh);
const congress = ['李坚', '金水法', '褚惠斌', '陈建斌', '吕婷婷', '黄人川', '李忠伟'];

for (const language of languages) {
  test.describe(`filters, ${language}`, () => {
    const said = words[language];

    test.beforeEach(async ({ page }) => {
      await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
    });

    test('each city leaves those whose post sits there', async ({ page }) => {
      for (const city of cities) {
        await (await filterLink(page, language, city[language], city.count)).click();
        await expect(page).toHaveURL(inLanguage(language, `/nominees?city=${city.code}&on=2025-12-25`));
        await expectNames(
          page,
          namesWhere((nominee) => nominee.city === city.code),
        );
        await page.getByRole('link', { name: said.filters.drop.replace('{filter}', city[language]) }).click();
        await expectNames(page, everyone);
      }
    });

    test('the family of the proposed post, the gender and the years of birth are filters too', async ({ page }) => {
      await (await filterLink(page, language, said.kinds.congress, 7)).click();
      await expectNames(page, congress);
      await (await filterLink(page, language, said.filters.女, 1)).click();
      await expectNames(page, ['吕婷婷']);
      await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
      await (await filterLink(page, language, '1975–1979', 1)).click();
      await expectNames(page, ['李忠伟']);
    });

    test('a bar of the histogram leaves those born in that year', async ({ page }) => {
      const filters = await openFilters(page, language);
      await filters.getByRole('link', { name: language === 'zh' ? /^1969年出生/ : /^Born 1969/ }).click();
      await expect(page).toHaveURL(/[?&]born=1969(&|$)/);
      await expectNames(
        page,
        namesWhere(({ born }) => born.startsWith('1969')),
      );
    });

    test('the state of the window is a filter', async ({ page }) => {
      await (await filterLink(page, language, said.status.open, 12)).click();
      await expectNames(page, everyone);
      await page.goto(inLanguage(language, '/nominees?state=closed&on=2025-12-25'));
      await expect(page.getByRole('rowheader')).toHaveCount(0);
      await expect(page.getByRole('main')).toContainText(said.status.closed);
    });

    test('the province is a filter by its address, and its name is shown', async ({ page }) => {
      await page.goto(inLanguage(language, '/nominees?province=330000&on=2025-12-25'));
      await expectNames(page, everyone);
      const drop = said.filters.drop.replace('{filter}', language === 'zh' ? '浙江' : 'Zhejiang');
      await expect(page.getByRole('link', { name: drop })).toBeVisible();
      await page.goto(inLanguage(language, '/nominees?province=320000&on=2025-12-25'));
      await expect(page.getByRole('rowheader')).toHaveCount(0);
    });

    test('filters combine, and each can be taken off again', async ({ page }) => {
      await (await filterLink(page, language, language === 'zh' ? '台州' : 'Taizhou', 3)).click();
      await expect(page.getByRole('rowheader')).toHaveCount(3);
      await (await filterLink(page, language, said.filters.男, 2)).click();
      await expectNames(page, ['陈建斌', '黄人川']);
      await (await filterLink(page, language, '1970–1974', 2)).click();
      await expect(page).toHaveURL(/city=331000/);
      await expect(page).toHaveURL(/born=1970-1974/);
      await page.getByRole('link', { name: said.filters.drop.replace('{filter}', said.filters.男) }).click();
      await expectNames(page, ['陈建斌', '黄人川']);
      await expect(page).not.toHaveURL(/gender=/);
      await expect(await filterLink(page, language, language === 'zh' ? '台州' : 'Taizhou', 2)).toHaveAttribute(
        'aria-current',
        'true',
      );
      await page
        .getByRole('link', { name: said.filters.drop.replace('{filter}', language === 'zh' ? '台州' : 'Taizhou') })
        .click();
      await expectNames(
        page,
        namesWhere(({ born }) => born >= '1970' && born < '1975'),
      );
    });

    test('going back takes the filters with it', async ({ page }) => {
      await (await filterLink(page, language, language === 'zh' ? '丽水' : 'Lishui', 3)).click();
      await expect(page.getByRole('rowheader')).toHaveCount(3);
      await page.getByRole('rowheader').getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(language === 'zh' ? '李忠伟' : 'Li Zhongwei');
      await page.goBack();
      await expect(page).toHaveURL(inLanguage(language, '/nominees?city=331100&on=2025-12-25'));
      await expectNames(
        page,
        namesWhere(({ city }) => city === '331100'),
      );
      await page.goBack();
      await expectNames(page, everyone);
    });

    test('going back leads to the row from which the reader left', async ({ page }) => {
      await (await filterLink(page, language, said.status.open, 12)).click();
      await expect(page).toHaveURL(/state=open/);
      const last = page.getByRole('rowheader').getByRole('link').last();
      await last.scrollIntoViewIfNeeded();
      const left = await page.evaluate(() => window.scrollY);
      expect(left).toBeGreaterThan(200);
      await last.click();
      await expect(page).toHaveURL(/\/persons\//);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
      await page.goBack();
      await expect(page).toHaveURL(/state=open/);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(left);
      await expect(last).toBeInViewport();
    });
  });
}
