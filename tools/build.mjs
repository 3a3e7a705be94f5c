import { describeError } from './run/plain-error.mjs';
import { prepare } from './prepare/prepare.mjs';

try {
  await prepare(['install', 'generate', 'build']);
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
