import type { Page } from '@playwright/test';
import { allPages } from '../steps/all-pages';
import { inLanguage, languages, words } from '../steps/language';
import { expect, test } from '../steps/site';

/** How many elements of the page would move or fade. */
function moving(page: Page): Promise<number> {
  return page.evaluate(() => {
    const moves = (element: Element) => {
      const style = getComputedStyle(element);
      const longest = Math.max(...style.transitionDuration.split(',').map(parseFloat));
      return longest > 0.001 || style.animationName !== 'none';
    };
    return Array.from(document.querySelectorAll('*')).filter(moves).length;
  });
}

for (const language of languages) {
  const said = words[language];

  test(`on paper the notice stands without the site around it, ${language}`, async ({ page, sample }) => {
    await page.goto(inLanguage(language, `${sample.notice}?on=2025-12-25`));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: said.site.navigation })).toBeHidden();
    await expect(page.getByRole('banner').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: said.notice.howToComment })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('table', { name: said.days.caption })).toBeVisible();
    for (const source of await page.getByRole('complementary').getByRole('blockquote').all()) {
      await expect(source).toBeVisible();
    }
  });

  test(`on paper the list stands without its filters, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/nominees?on=2025-12-25'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: said.site.navigation })).toBeHidden();
    await expect(page.getByRole('complementary', { name: said.facets.label })).toBeHidden();
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.getByRole('rowheader')).toHaveCount(12);
  });
}

test('on paper the ink is dark though the screen is, by the system or by choice', async ({ page, context, sample }) => {
  const ink = () => page.getByRole('heading', { level: 1 }).evaluate((title) => getComputedStyle(title).color);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto(`${sample.notice}?on=2025-12-25`);
  expect(await ink(), 'by the system').toBe('rgb(0, 0, 0)');
  await context.addCookies([{ name: 'theme', value: 'dark', url: page.url() }]);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await ink(), 'by choice').toBe('rgb(0, 0, 0)');
});

test('nothing moves for those who asked for less motion', async ({ page, sample }) => {
  await page.goto('/?on=2025-12-25');
  expect(await moving(page), 'what moves otherwise').toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { name, path } of allPages('zh', sample)) {
    await page.goto(path);
    expect.soft(await moving(page), name).toBe(0);
  }
});

test('in forced colours the beads of the strip, the marks of certainty and the buttons keep their shapes', async ({
  page,
  sample,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const [path, what] of [
    [`${sample.notice}?on=2025-12-25`, '.bead'],
    [`${sample.persons.get('吕婷婷') ?? ''}?on=2025-12-25`, '.mk'],
    ['/cities?on=2025-12-25', '.tile'],
    ['/nominees?on=2025-12-25', '.chip'],
  ] as const) {
    await page.goto(path);
    const border = await page
      .locator(what)
      .first()
      .evaluate((element) => getComputedStyle(element).borderTopStyle);
    expect.soft(border, `${what} on ${path}`).not.toBe('none');
  }
});
