import type { Locator, Page } from '@playwright/test';
import { expect } from './site';
import { type Language, words } from './language';

/** The names in the list, from the first to the last, as printed. */
export async function expectNames(page: Page, names: readonly string[]): Promise<void> {
  await expect(page.getByRole('rowheader')).toContainText([...names]);
  await expect(page.getByRole('rowheader')).toHaveCount(names.length);
}

/** The filters beside the list; on a phone they are folded away and are unfolded first. */
export async function openFilters(page: Page, language: Language): Promise<Locator> {
  const filters = page.getByRole('complementary', { name: words[language].facets.label });
  const fold = filters.locator('summary').first();
  const folded = (await fold.isVisible()) && !(await filters.getByRole('listitem').first().isVisible());
  if (folded) await fold.click();
  return filters;
}

/** The link of a filter, by its words and how many nominees it would leave. */
export async function filterLink(page: Page, language: Language, name: string, count: number): Promise<Locator> {
  const filters = await openFilters(page, language);
  return filters.getByRole('link', { name: new RegExp(`^(✓ ?)?${name} ?${count}$`) });
}

/** The list's own links that change its order. */
export function sortLink(
  page: Page,
  language: Language,
  name: keyof (typeof words)['zh']['nominees']['sorts'],
): Locator {
  const sorts = page.getByRole('navigation', { name: words[language].nominees.sort });
  return sorts.getByRole('link', { name: words[language].nominees.sorts[name], exact: true });
}

/** Types into the search of the page and sends it. */
export async function search(page: Page, language: Language, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: words[language].search.label.nominees }).fill(text);
  await page.getByRole('button', { name: words[language].search.go, exact: true }).click();
}
