import { allPages } from '../steps/all-pages';
import { frameworkScripts, gzipSize, scriptsIn } from '../steps/script-weight';
import { expect, test } from '../steps/site';

/** What a page may load beyond the framework's own scripts. Bytes after gzip. */
const MOST = 25_000;

test('no page loads more than 25 kB of scripts beyond the framework’s own', async ({ request, sample }) => {
  const framework = frameworkScripts();
  const sizes = new Map<string, number>();
  const sizeOf = async (script: string) => {
    const known = sizes.get(script) ?? gzipSize(await (await request.get(`/_next/${script}`)).text());
    sizes.set(script, known);
    return known;
  };
  for (const { name, path } of allPages('zh', sample)) {
    const scripts = scriptsIn(await (await request.get(path)).text());
    expect(
      scripts.some((script) => framework.has(script)),
      `${name}: the scripts are named as they were built`,
    ).toBe(true);
    let sum = 0;
    for (const script of scripts) if (!framework.has(script)) sum += await sizeOf(script);
    expect.soft(sum, `${name}: ${scripts.length} scripts`).toBeGreaterThan(0);
    expect.soft(sum, `${name}: ${scripts.length} scripts`).toBeLessThanOrEqual(MOST);
  }
});
