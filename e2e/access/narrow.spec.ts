import { allPages } from '../steps/all-pages';
import { languages } from '../steps/language';
import { expect, test } from '../steps/site';

/** 360 pixels is a small phone; 640 is what a screen of 1280 has left at 200 %, 320 at 400 %; 900 a tablet. */
const widths = [320, 360, 640, 900];

for (const language of languages) {
  test(`no page scrolls sideways at ${widths.join(', ')} pixels, ${language}`, async ({ page, sample }) => {
    for (const { name, path } of allPages(language, sample)) {
      await page.goto(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const widest = await page.evaluate(() => {
          const roots = [document.documentElement, document.body];
          const clipped = roots.some((root) => ['hidden', 'clip'].includes(getComputedStyle(root).overflowX));
          return { wide: document.documentElement.scrollWidth, clipped };
        });
        expect.soft(widest, `${name} at ${width}`).toEqual({ wide: width, clipped: false });
      }
    }
  });
}

test('on a tablet a post of the list is a line or two, not a column of characters', async ({ page }) => {
  await page.goto('/nominees?on=2025-12-25');
  for (const width of [840, 1000, 1100]) {
    await page.setViewportSize({ width, height: 800 });
    const narrowest = await page
      .locator('.nomtbl .from')
      .evaluateAll((posts) => Math.min(...posts.map((post) => post.getBoundingClientRect().width)));
    expect.soft(narrowest, `at ${width}`).toBeGreaterThan(130);
  }
});
