import type { Locator } from '@playwright/test';
import { expect, test } from '../steps/site';

async function boxOf(what: Locator) {
  const box = await what.first().boundingBox();
  if (box === null) throw new Error('not drawn');
  return { ...box, middle: box.y + box.height / 2 };
}

test('under a nominee the organisations begin where the words of the posts begin', async ({ page, sample }) => {
  await page.goto(`${sample.notice}?on=2025-12-25`);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const post = await boxOf(page.locator('.nomgrid .to .f'));
    expect((await boxOf(page.locator('.nomgrid .bodies a'))).x, `at ${width}`).toBeCloseTo(post.x, 0);
  }
});

test('of a person the marks stand amid their lines, and the days of the trail in one line', async ({
  page,
  sample,
}) => {
  await page.goto(`${sample.persons.get('吕婷婷') ?? ''}?on=2025-12-25`);
  const mark = await boxOf(page.locator('.fact .mk'));
  const value = await boxOf(page.locator('.fact dd.v > *'));
  expect(Math.abs(mark.middle - value.middle)).toBeLessThan(2);
  const lines = await page.locator('.line .when').evaluateAll((days) =>
    days.map((when) => {
      const words = document.createRange();
      if (when.firstChild !== null) words.selectNodeContents(when.firstChild);
      return words.getClientRects().length;
    }),
  );
  expect(Math.max(...lines)).toBe(1);
});
