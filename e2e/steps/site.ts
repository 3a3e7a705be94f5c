import { test as base, expect, type Page } from '@playwright/test';

/** Where the sample's records stand on the site that is walked. */
export interface Sample {
  /** /notices/ID */
  readonly notice: string;
  /** a name as printed → /persons/ID */
  readonly persons: ReadonlyMap<string, string>;
}

/** What goes wrong on a page without being seen: messages of the browser, failed files, other sites that are asked. */
function listen(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const loud = ['error', 'warning'].includes(message.type());
    // the answer itself is looked at below
    if (loud && !message.text().startsWith('Failed to load resource')) problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) problems.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    const bad =
      response.status() >= 500 || (response.status() >= 400 && response.request().resourceType() !== 'document');
    if (bad) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

async function findSample(origin: string): Promise<Sample> {
  const notices = await (await fetch(`${origin}/notices`)).text();
  const nominees = await (await fetch(`${origin}/nominees`)).text();
  const notice = /href="(\/notices\/[\w-]+)"/.exec(notices)?.[1] ?? '';
  const links = nominees.matchAll(/href="(\/persons\/[\w-]+)"[^>]*>(?:<[^>]*>)*([^<]+)/g);
  return { notice, persons: new Map(Array.from(links, ([, path = '', name = '']) => [name, path])) };
}

/** A test of the site, which fails too when a page it opens complains, breaks, or asks another site for anything. */
export const test = base.extend<{ undisturbed: void }, { sample: Sample; origin: string }>({
  origin: [async ({}, provide) => provide(process.env.BASE_URL ?? ''), { scope: 'worker' }],
  sample: [async ({ origin }, provide) => provide(await findSample(origin)), { scope: 'worker' }],
  undisturbed: [
    async ({ page, origin }, provide) => {
      const problems = listen(page, origin);
      await provide();
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
