import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { checkout, packageScript } from './checkout.mjs';
import { whenStopping } from './stopping.mjs';

/** What makes this Node read TypeScript. */
export function typescriptLoader() {
  return ['--import', pathToFileURL(packageScript('tsx/dist/loader.mjs')).href];
}

/**
 * Runs a TypeScript program of the checkout in the foreground: it reads the terminal and writes to it.
 *
 * @param {string[]} program file and arguments
 * @param {Record<string, string | undefined>} env beside the environment of this process
 * @returns {Promise<number>} its exit code
 * @example await runProgram(['lib/cli/ingest.ts', 'page.html'], { DATABASE_URL: url })
 */
export function runProgram(program, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...typescriptLoader(), ...program], {
      cwd: checkout,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    const ended = new Promise((done) => child.once('exit', done));
    const forget = whenStopping(async () => {
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(patience);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      forget();
      resolve(code ?? 1);
    });
  });
}
