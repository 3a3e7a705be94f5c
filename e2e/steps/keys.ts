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
