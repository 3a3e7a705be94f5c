import { inLanguage, languages, words } from '../steps/language';
import { expectNames } from '../steps/nominee-list';
import { expect, test } from '../steps/site';
import { namesWhere, title } from '../steps/sample-notice';

const PARTY_OF_RUIAN = '/posts?of=%E7%91%9E%E5%AE%89%E5%B8%82%E5%A7%94&on=2025-12-25';

for (const language of languages) {
  const { overview, filters, postsPage } = words[language];

  test(`a visitor narrows the pictures to women and comes back to the list of them, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
    await page.getByRole('link', { name: overview.fromList, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(overview.title);
    const genders = page.getByRole('table', { name: new RegExp(`^${overview.titles.gender}`) });
    await expect(genders.getByRole('row', { name: new RegExp(`^${filters.女} 1 8.3%$`) })).toHaveCount(1);
    await genders.getByRole('link', { name: filters.女, exact: true }).click();
    await expect(page).toHaveURL(/gender=%E5%A5%B3/);
    await expect(
      page.getByRole('main').getByRole('row', { name: new RegExp(`^✓? ?${filters.女} 1 100%$`) }),
    ).toHaveCount(1);
    await page.getByRole('main').locator('.pagehead').getByRole('link').last().click();
    await expectNames(
      page,
      namesWhere(({ zh }) => zh === '吕婷婷'),
    );
  });

  test(`each picture has its numbers behind it, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/overview?on=2025-12-25'));
    const births = page
      .getByRole('figure')
      .filter({ has: page.getByRole('heading', { name: overview.titles.births }) });
    await expect(births.getByRole('img')).toHaveAttribute('aria-label', /12/);
    await births.getByText(overview.numbers).click();
    await expect(births.getByRole('row', { name: '1965–1969 5' })).toBeVisible();
    await expect(births.getByRole('row', { name: '1970–1974 6' })).toBeVisible();
    await expect(births.getByRole('row', { name: '1975–1979 1' })).toBeVisible();
  });

  test(`a current post leads to its organisation, which calls nobody its holder, ${language}`, async ({
    page,
    sample,
  }) => {
    await page.goto(inLanguage(language, `${sample.persons.get('李坚') ?? ''}?on=2025-12-25`));
    const inEnglish = language === 'zh' ? '' : 'CPC Rui’an Municipal Committee ';
    await page.getByRole('link', { name: `${inEnglish}瑞安市委`, exact: true }).click();
    await expect(page).toHaveURL(inLanguage(language, PARTY_OF_RUIAN));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${inEnglish}瑞安市委`);
    const current = page.getByRole('region', { name: postsPage.sections.current });
    await expect(current.getByRole('link', { name: title })).toBeVisible();
    await expect(current.getByText(language === 'zh' ? '李坚' : 'Li Jian')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(language === 'zh' ? '公示不等于任命' : 'not an appointment');
    await page.getByRole('table').getByRole('link', { name: /书记$/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('瑞安市委书记');
  });
}
