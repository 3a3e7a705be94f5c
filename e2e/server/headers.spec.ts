import { allPages } from '../steps/all-pages';
import { languages } from '../steps/language';
import { expect, test } from '../steps/site';

/** The policy of an answer, each directive with its sources. */
function policyOf(header: string | undefined): Map<string, string[]> {
  const directives = (header ?? '').split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

for (const language of languages) {
  test(`every page carries a strict policy and the other headers, ${language}`, async ({ request, sample }) => {
    const nonces = new Set<string>();
    for (const { name, path } of allPages(language, sample)) {
      const headers = (await request.get(path)).headers();
      const policy = policyOf(headers['content-security-policy']);
      const scripts = policy.get('script-src') ?? policy.get('default-src') ?? ['*'];
      expect.soft(scripts, name).not.toContain("'unsafe-inline'");
      expect.soft(scripts, name).not.toContain("'unsafe-eval'");
      expect
        .soft(
          scripts.filter((source) => /^(\*|https?:|data:|blob:)/.test(source)),
          name,
        )
        .toEqual([]);
      for (const source of scripts.filter((word) => word.startsWith("'nonce-"))) nonces.add(source);
      expect.soft(policy.get('style-src'), name).not.toContain("'unsafe-inline'");
      expect.soft(policy.get('frame-ancestors'), name).toEqual(["'none'"]);
      expect.soft(policy.get('object-src'), name).toEqual(["'none'"]);
      expect.soft(policy.get('base-uri'), name).toEqual(["'none'"]);
      expect.soft(policy.get('form-action'), name).toEqual(["'self'"]);
      expect.soft(headers['x-content-type-options'], name).toBe('nosniff');
      expect
        .soft(headers['referrer-policy'], name)
        .toMatch(/^(strict-origin(-when-cross-origin)?|no-referrer|same-origin)$/);
      expect.soft(headers['permissions-policy'], name).toContain('geolocation=()');
      expect.soft(headers['x-powered-by'], name).toBeUndefined();
      expect.soft(headers['cache-control'], name).toMatch(/no-store|private/);
    }
    expect(nonces.size, 'a nonce of its own for each answer').toBe(allPages(language, sample).length);
  });

  test(`no page breaks its policy, asks another site or sets a cookie, ${language}`, async ({
    page,
    sample,
    origin,
  }) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    for (const { path } of allPages(language, sample)) {
      await page.goto(path);
      await page.waitForLoadState('load');
    }
    expect([...asked]).toEqual([origin]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('an inline script that got into a page would not run', async ({ context, request }) => {
  const answer = await request.get('/nominees');
  const poisoned = (await answer.text()).replace('</main>', '<script>document.title = "ran"</script></main>');
  await context.route('**/poisoned', (route) =>
    route.fulfill({
      body: poisoned,
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': answer.headers()['content-security-policy'] ?? '' },
    }),
  );
  const victim = await context.newPage();
  const refused = victim.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
  await victim.goto('/poisoned');
  await refused;
  expect(await victim.title()).not.toBe('ran');
});
