import { allPages } from '../steps/all-pages';
import { languages } from '../steps/language';
import { expect, test } from '../steps/site';

/** 360 pixels is a small phone; 640 is what a screen of 1280 has left at 200 %. */
const widths = [360, 640];

for (const language of languages) {
  test(`no page scrolls sideways at ${widths.join(' or ')} pixels, ${language}`, async ({ page, sample }) => {
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
