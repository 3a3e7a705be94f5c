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

  for (const path of missing) {
    test(`${inLanguage(language, path)} is not there, and the page says so`, async ({ page }) => {
      const answer = await page.goto(inLanguage(language, path));
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.states.notFound.title);
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-Hans' : 'en');
      const ways = page.getByRole('main').getByRole('link');
      await expect(ways).toHaveText([
        said.states.notFound.home,
        said.states.notFound.notices,
        said.states.notFound.nominees,
      ]);
    });
  }
}

test('the address of the page without its language leads to one language alone', async ({ request }) => {
  const answer = await request.get('/zh/nominees?city=331000', { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  expect(answer.headers().location).toBe('/nominees?city=331000');
});
