import { checkout, inCheckout, packageScript } from '../run/checkout.mjs';
import { fingerprint, stampHolds, writeStamp } from '../run/fingerprint.mjs';
import { mustRun } from '../run/run-command.mjs';

const stamp = inCheckout('lib', 'db', 'generated', '.made-from');

/**
 * Prisma looks for a native engine and would download it, though generating runs in WebAssembly: any program that exists
 * keeps it quiet. Nor does it have to ask for its newest version.
 */
const prismaEnvironment = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
};

/**
 * Generates the Prisma client when the schema or Prisma's version has changed.
 *
 * @param {{ onStart?: (pid: number) => void }} [options]
 * @returns {Promise<string | undefined>} what was done; undefined when there was nothing to do
 */
export async function generate({ onStart } = {}) {
  const wanted = fingerprint(checkout, [
    'prisma/schema.prisma',
    'prisma.config.ts',
    'node_modules/prisma/package.json',
  ]);
  if (stampHolds(stamp, wanted)) return undefined;
  const args = [packageScript('prisma/build/index.js'), 'generate'];
  await mustRun('prisma generate', process.execPath, args, { cwd: checkout, env: prismaEnvironment, onStart });
  writeStamp(stamp, wanted);
  return 'Generated the database client';
}
