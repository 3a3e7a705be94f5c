import { inLanguage, languages, words } from '../steps/language';
import { expectNames } from '../steps/nominee-list';
import { expect, test } from '../steps/site';
import { title } from '../steps/sample-notice';

test('the language changes and nothing else: path, filters and day stay', async ({ page, sample }) => {
  await page.goto('/nominees?city=331000&gender=%E5%A5%B3&on=2025-12-25');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL('/en/nominees?city=331000&gender=%E5%A5%B3&on=2025-12-25');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('rowheader')).toHaveText(/^Lü Tingting\s*吕婷婷$/);
  await page.getByRole('link', { name: '中文', exact: true }).click();
  await expect(page).toHaveURL('/nominees?city=331000&gender=%E5%A5%B3&on=2025-12-25');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expectNames(page, ['吕婷婷']);
  await page.goto(`${sample.notice}?on=2025-12-25`);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(`/en${sample.notice}?on=2025-12-25`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
});

for (const language of languages) {
  const said = words[language];

  test(`the theme changes, stays on the page and on the next ones, ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(inLanguage(language, '/nominees?city=331000&on=2025-12-25'));
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('banner').getByRole('button', { name: said.site.to.dark }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page).toHaveURL(inLanguage(language, '/nominees?city=331000&on=2025-12-25'));
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto(inLanguage(language, '/cities'));
    expect(await paper()).toBe(dark);
    await page.getByRole('banner').getByRole('button', { name: said.site.to.light }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await paper()).toBe(light);
    await page.getByRole('contentinfo').getByRole('button', { name: said.site.themes.system }).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });

  test(`breadcrumbs lead back up and keep the day, ${language}`, async ({ page, sample }) => {
    await page.goto(inLanguage(language, `${sample.persons.get('李坚') ?? ''}?on=2025-12-25`));
    const trail = page.getByRole('navigation', { name: said.site.position });
    await expect(trail.getByRole('listitem')).toHaveCount(3);
    await expect(trail.locator('[aria-current=page]')).toContainText(language === 'zh' ? '李坚' : 'Li Jian');
    await trail.getByRole('link', { name: said.nominees.title, exact: true }).click();
    await expect(page).toHaveURL(inLanguage(language, '/nominees?on=2025-12-25'));
    await trail.getByRole('link', { name: said.site.name, exact: true }).click();
    await expect(page).toHaveURL(inLanguage(language, '/?on=2025-12-25'));
  });

  test(`the four chapters are one step away and say where one is, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/?on=2025-12-25'));
    const chapters = page.getByRole('navigation', { name: said.site.navigation });
    for (const chapter of ['notices', 'nominees', 'cities'] as const) {
      await chapters.getByRole('link', { name: said.site.chapters[chapter], exact: true }).click();
      await expect(page).toHaveURL(inLanguage(language, `/${chapter}?on=2025-12-25`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(said[chapter].title);
      await expect(chapters.locator('[aria-current=page]')).toHaveText(said.site.chapters[chapter]);
    }
  });
}
