import type { Locator, Page } from '@playwright/test';
import { expect } from './site';

/** What has the focus must show it: a ring of at least two pixels around it, or around the form whose field it is. */
export async function expectRing(page: Page): Promise<void> {
  const ring = await page.evaluate(() => {
    const focused = document.activeElement;
    const around = [focused, focused?.closest('form') ?? null].filter((element) => element !== null);
    const shown = around.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
    });
    return { shown, what: focused?.outerHTML.slice(0, 80) };
  });
  expect(ring).toEqual({ shown: true, what: ring.what });
}

/** Goes on by the Tab key until this has the focus; everything on the way shows where the focus is. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 240; step += 1) {
    await page.keyboard.press('Tab');
    await expectRing(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, 'the Tab key reaches it').toBeFocused();
}

/** From the first of some links the arrow leads to the second, which shows that it has the focus. */
export async function arrowToSecond(page: Page, links: Locator): Promise<void> {
  await links.first().focus();
  // the keys are heard as soon as the page's script runs
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).not.toBeFocused({ timeout: 500 });
  }).toPass();
  await expect(links.nth(1)).toBeFocused();
  await expectRing(page);
}
