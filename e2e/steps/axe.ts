import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './site';

/** What a theme can break: the colours. All else is the same in both, and asked once. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** WCAG 2.2's size of what is pressed, which axe leaves out unless asked. */
const WITH_TARGETS = { rules: { 'target-size': { enabled: true } } };

declare global {
  interface Window {
    /** axe, on a page that it was brought to */
    axe?: typeof axe;
  }
}

/** Brings axe to the page, once for as long as the document stands. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source);
}

/** What a link or a label could lead to in two places of the page. */
export async function idsThatStandTwice(page: Page): Promise<string[]> {
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

/** Axe finds nothing on the page as it stands; each finding is named with the elements it is about. */
export async function expectNoFindings(page: Page, state: string, rules?: string[]): Promise<void> {
  await bringAxe(page);
  const options: axe.RunOptions = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : WITH_TARGETS) };
  const { found, looked } = await page.evaluate(async (asked) => {
    const results = await window.axe?.run(document, asked);
    return {
      found: results?.violations.map(
        ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
      ),
      looked: (results?.passes.length ?? 0) + (results?.inapplicable.length ?? 0),
    };
  }, options);
  expect.soft(found, state).toEqual([]);
  expect.soft(await idsThatStandTwice(page), `${state}: ids that stand twice`).toEqual([]);
  expect(looked, 'axe has looked').toBeGreaterThanOrEqual(rules ? rules.length : 40);
}

/** The page in light, and its colours in dark. */
export async function expectNoFindingsInBothThemes(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNoFindings(page, `${state}, light`);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNoFindings(page, `${state}, dark`, ofColours);
}
