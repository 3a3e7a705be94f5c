import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { ingestInto, withOwnDatabase } from '../steps/own-database';
import { test } from '../steps/own-site';

const html = { accept: 'text/html' };
const databaseUrl = process.env.DATABASE_URL ?? '';
const clock = '2025-12-25T10:00:05+08:00';

/** An answer, with the nonce that its policy names and the clock by which it times its renewal. */
async function answerOf(url: string, headers: Record<string, string> = html) {
  const answer = await fetch(url, { headers });
  const text = await answer.text();
  const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '';
  const now = /now\\":(\d{13}),\\"at\\":\d{13}/.exec(text)?.[1] ?? '';
  return { text, nonce, now, same: text.replaceAll(nonce, 'NONCE').replaceAll(now, 'NOW') };
}

test('a page that others read in this minute is theirs but for the nonce and clock of each second', async ({
  serve,
}) => {
  const { origin } = await serve({ databaseUrl, clock });
  for (const path of ['/', '/en', '/nominees?city=331000', '/calendar']) {
    const first = await answerOf(origin + path);
    await sleep(1_000);
    const second = await answerOf(origin + path);
    expect(first.text, path).toContain('</html>');
    expect(first.text.split(first.nonce).length, path).toBeGreaterThan(5);
    expect(second.nonce, path).not.toBe(first.nonce);
    expect(second.text, path).not.toContain(first.nonce);
    expect(Number(second.now), path).toBeGreaterThan(Number(first.now));
    expect(second.same, path).toBe(first.same);
  }
});

test('a browser is sent it packed, one that takes no gzip as it is', async ({ serve }) => {
  const { origin } = await serve({ databaseUrl, clock });
  const [packed, plain] = await Promise.all(
    ['gzip, deflate, br', 'identity'].map((encoding) =>
      fetch(`${origin}/nominees`, { headers: { ...html, 'accept-encoding': encoding } }),
    ),
  );
  expect([packed?.headers.get('content-encoding'), plain?.headers.get('content-encoding')]).toEqual(['gzip', null]);
  for (const answer of [packed, plain]) {
    expect(answer?.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
    expect(await answer?.text()).toContain('</html>');
  }
});

test('a reader’s theme, language and host are no other reader’s', async ({ serve }) => {
  const { origin } = await serve({ databaseUrl, clock });
  const dark = { ...html, cookie: 'theme=dark' };
  expect((await answerOf(`${origin}/`, dark)).text).toContain('data-theme="dark"');
  expect((await answerOf(`${origin}/`)).text).not.toContain('data-theme="dark"');
  expect((await answerOf(`${origin}/en`)).text).toContain('lang="en"');
  const secure = { ...html, 'x-forwarded-proto': 'https' };
  expect((await answerOf(`${origin}/`, secure)).text).toContain(origin.replace('http:', 'https:'));
  expect((await answerOf(`${origin}/`)).text).not.toContain(origin.replace('http:', 'https:'));
});

test('nobody else chooses the nonce or the clock of a page', async ({ serve }) => {
  const { origin } = await serve({ databaseUrl, clock });
  const nonce = 'AAAAAAAAAAAAAAAAAAAAAA==';
  const words = JSON.stringify({ nonce, now: Date.parse('2025-12-30T10:00:00+08:00') });
  for (const said of [words, `undefined ${words}`, ` ${words}`]) {
    const answer = await answerOf(`${origin}/`, {
      ...html,
      'x-gongshi-making': said,
      'x-gongshi-now': '1767060000000',
    });
    expect(answer.nonce).not.toBe(nonce);
    expect(answer.text).toContain('dateTime="2025-12-25"');
  }
});

test('what was taken in is read by the next reader', async ({ serve }) => {
  await withOwnDatabase([], async (url) => {
    const { origin } = await serve({ databaseUrl: url, clock });
    const count = async () =>
      (await answerOf(`${origin}/notices`)).text.match(/href="\/notices\/[\w-]{36}"/g)?.length ?? 0;
    expect([await count(), await count()]).toEqual([0, 0]);
    await ingestInto(url, ['lib/parse/corpus/jiashan-groups.txt']);
    expect(await count()).toBeGreaterThan(0);
  });
});
