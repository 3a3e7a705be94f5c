import { inLanguage, languages, words } from '../steps/language';
import { filterLink } from '../steps/nominee-list';
import { tabTo } from '../steps/keys';
import { expect, test } from '../steps/site';

for (const language of languages) {
  const said = words[language];
  const taizhou = language === 'zh' ? '台州' : 'Taizhou';

  test(`a followed link leads the focus to the title, from which the table is three keys away, ${language}`, async ({
    page,
  }) => {
    await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
    await tabTo(page, await filterLink(page, language, taizhou, 3));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/city=331000/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    for (let key = 0; key < 3; key += 1) await page.keyboard.press('Tab');
    const table = page.getByRole('main').getByRole('link', { name: said.takeaway.endings.csv }).first();
    await expect(table).toBeFocused();
    await expect(table).toHaveAttribute('href', /nominees\.csv\?city=331000/);
  });

  test(`on a phone the filters fold after a choice, so that its effect is seen, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
    await (await filterLink(page, language, taizhou, 3)).click();
    await expect(page).toHaveURL(/city=331000/);
    await expect(page.getByRole('rowheader')).toHaveCount(3);
    await expect(page.locator('.facets').getByRole('link').first()).toBeHidden();
    await expect(page.locator('.bar h2')).toBeInViewport();
  });

  test(`the search of the site forgets a word that the page no longer asks for, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, `/search?q=${encodeURIComponent('秘书长')}&on=2025-12-25`));
    const field = page.getByRole('combobox', { name: said.searchBox.label });
    await expect(field).toHaveValue('秘书长');
    await page
      .getByRole('main')
      .getByRole('link', { name: /全部4名人选|All 4 nominees/ })
      .click();
    await expect(page).toHaveURL(/nominees\?q=/);
    await expect(field).toHaveValue('');
  });
}

test('a row of the list tells on which day the window closes', async ({ page }) => {
  await page.goto('/nominees?on=2025-12-25');
  await expect(page.getByRole('row', { name: /李志龙/ })).toContainText('12月29日截止');
  await page.goto('/en/nominees?on=2026-01-05');
  const closed = page.getByRole('row', { name: /Li Zhilong/ });
  await expect(closed).toContainText('29 Dec 2025');
  await expect(closed).not.toContainText('to 29 Dec');
});

test('an English page leads with English and keeps the printed words below', async ({ page, sample }) => {
  await page.goto(inLanguage('en', `${sample.notice}?on=2025-12-25`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Notice before appointment of provincially managed officials in Zhejiang.*浙江省省管干部任前公示通告$/,
  );
  await page.goto(inLanguage('en', '/nominees?on=2025-12-25'));
  await expect(page.getByRole('row', { name: /Li Zhilong/ }).locator('.to')).toHaveText(
    /Candidate for Vice-Chairperson of the CPPCC Committee of a sub-provincial city 副省级城市政协副主席候选人$/,
  );
});
