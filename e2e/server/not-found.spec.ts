import { inLanguage, languages, words } from '../steps/language';
import { expect, test } from '../steps/site';

const missing = [
  '/notices/00000000-0000-7000-8000-000000000000',
  '/persons/00000000-0000-7000-8000-000000000000',
  '/notices/1',
  '/notices/..%2f..%2fetc',
  '/notices/a%00b',
  "/persons/1'%20or%201=1",
  '/persons/x',
  '/persons/%F0%9F%98%80',
  '/cities/999999',
  '/cities/abc',
  '/cities/330000',
  '/cities/3310001',
  '/nowhere',
  '/nowhere/at/all',
  '/notices/x/y',
  '/wp-login.php',
  '/.env',
  '/robots',
] as const;

for (const language of languages) {
  const said = words[language];

  test(`what is not there is a 404 that says so, whole and without scripts, ${language}`, async ({ request }) => {
    for (const path of missing) {
      const answer = await request.get(inLanguage(language, path));
      const html = await answer.text();
      expect.soft(answer.status(), path).toBe(404);
      expect.soft(html, path).toContain(`<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}"`);
      expect.soft(html, path).toContain(`>${said.states.notFound.title}</h1>`);
    }
  });

  test(`a visitor who went astray is shown the ways back, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/persons/nobody?on=2025-12-25'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.states.notFound.title);
    await expect(page).toHaveTitle(said.states.notFound.title);
    const { home, notices, nominees } = said.states.notFound;
    await expect(page.getByRole('main').getByRole('link')).toHaveText([home, notices, nominees]);
    await page.getByRole('main').getByRole('link', { name: nominees }).click();
    await expect(page).toHaveURL(inLanguage(language, '/nominees?on=2025-12-25'));
  });
}

test('the address of the page without its language leads to one language alone', async ({ request }) => {
  const answer = await request.get('/zh/nominees?city=331000', { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  expect(answer.headers().location).toBe('/nominees?city=331000');
});
