import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkout, inCheckout, packageScript } from '../../tools/run/checkout.mjs';
import { mustRun } from '../../tools/run/run-command.mjs';

const HOST = '127.0.0.1';
const FOLDER = inCheckout('.data', 'bench', 'hello');
const SERVER = join(FOLDER, '.next', 'standalone', '.data', 'bench', 'hello', 'server.js');

/** A site of one page that says hello, made anew for each reader: as little as a dynamic page of this Next.js can be. */
const FILES = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'next.config.js': `export default {
  output: 'standalone',
  outputFileTracingRoot: ${JSON.stringify(checkout)},
  turbopack: { root: ${JSON.stringify(checkout)} },
  poweredByHeader: false,
};
`,
  'app/layout.js': `export const dynamic = 'force-dynamic';
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  'app/page.js': `export default function Page() {
  return <h1>Hello at {new Date().toISOString()}</h1>;
}
`,
};

/** Builds it where it was not yet, and serves it while something is measured. Throws when it does not start in a minute. */
export async function withHello<T>(port: number, measure: (address: string) => Promise<T>): Promise<T> {
  await build();
  const env = { ...process.env, NODE_ENV: 'production' as const, PORT: String(port), HOSTNAME: HOST };
  const child = fork(SERVER, { env, execArgv: [], stdio: 'ignore' });
  try {
    const address = `http://${HOST}:${port}/`;
    await answers(address);
    return await measure(address);
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

async function build(): Promise<void> {
  if (existsSync(SERVER)) return;
  for (const [name, words] of Object.entries(FILES)) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), words);
  }
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  await mustRun('next build', process.execPath, [packageScript('next/dist/bin/next'), 'build', FOLDER], {
    cwd: FOLDER,
    env,
  });
}

async function answers(address: string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(100)) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
  }
  throw new Error(`${address} does not answer`);
}
