import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site';

/** What a theme can break: the colours. All else is the same in both, and asked once. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** WCAG 2.2's size of what is pressed, which axe leaves out unless asked. */
const WITH_TARGETS = { rules: { 'target-size': { enabled: true } } };

/** Axe finds nothing on the page as it stands; each finding is named with the elements it is about. */
export async function expectNoFindings(page: Page, state: string, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], ...(rules ? {} : WITH_TARGETS) });
  const { violations, passes, inapplicable } = await (rules ? axe.withRules(rules) : axe).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect.soft(found, state).toEqual([]);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect
    .soft(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      `${state}: ids that stand twice`,
    )
    .toEqual([]);
  expect(passes.length + inapplicable.length, 'axe has looked').toBeGreaterThanOrEqual(rules ? rules.length : 40);
}

/** The page in light, and its colours in dark. */
export async function expectNoFindingsInBothThemes(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNoFindings(page, `${state}, light`);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNoFindings(page, `${state}, dark`, ofColours);
}
