import { inLanguage, languages, words } from '../steps/language';
import { expectNames } from '../steps/nominee-list';
import { expect, test } from '../steps/site';
import { cities, namesWhere, title } from '../steps/sample-notice';

for (const language of languages) {
  test(`a visitor finds a city by its count and sees who is from there, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/cities?on=2025-12-25'));
    const table = page.getByRole('table');
    for (const city of cities) {
      const row = table.getByRole('row', { name: new RegExp(`^${city[language]} ${city.code} ${city.count} 1$`) });
      await expect(row).toHaveCount(1);
    }
    await expect(table.getByRole('row', { name: new RegExp(`^${words[language].cities.total} 12 1$`) })).toHaveCount(1);
    await table.getByRole('link', { name: language === 'zh' ? '金华' : 'Jinhua' }).click();
    await expect(page).toHaveURL(inLanguage(language, '/cities/330700?on=2025-12-25'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(language === 'zh' ? '金华市' : 'Jinhua');
    await expectNames(
      page,
      namesWhere(({ city }) => city === '330700'),
    );
    await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();
  });

  test(`the map says the same as the table, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/cities?on=2025-12-25'));
    for (const city of cities) {
      const tile = page
        .getByRole('main')
        .getByRole('link', { name: new RegExp(`^${city[language]}(，|: )${city.count}`) });
      await expect(tile).toHaveAttribute('href', inLanguage(language, `/cities/${city.code}?on=2025-12-25`));
    }
  });

  test(`a city without nominees says so and leads to the others, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/cities/330200'));
    await expect(page.getByRole('main')).toContainText(
      words[language].city.none.replace('{city}', language === 'zh' ? '宁波市' : 'Ningbo'),
    );
    await page.getByRole('link', { name: words[language].city.others }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].cities.title);
  });
}
