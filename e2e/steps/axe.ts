import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site';

/** Axe finds nothing on the page as it stands; each finding is named with the elements it is about. */
export async function expectNoFindings(page: Page, state: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect.soft(found, state).toEqual([]);
  expect(passes.length, 'axe has looked').toBeGreaterThan(10);
}

/** The page in light and in dark. */
export async function expectNoFindingsInBothThemes(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoFindings(page, `${state}, ${colorScheme}`);
  }
}
