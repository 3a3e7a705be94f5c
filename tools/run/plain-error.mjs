/** A reason to stop that the user can act on: its message is printed alone, without a stack. */
export class PlainError extends Error {}

/**
 * The system's code of an error, such as ENOSPC; undefined when it has none.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function errorCode(error) {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * What to print of an error: of the expected ones a sentence, of a bug the whole stack.
 *
 * @param {unknown} error
 * @returns {string}
 * @example describeError(new PlainError('Port 3000 is taken.')) // 'Port 3000 is taken.'
 */
export function describeError(error) {
  if (error instanceof PlainError) return error.message;
  if (errorCode(error) === 'ENOSPC') return `The disk is full (${error instanceof Error ? error.message : ''}).`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * The last lines of a command's output, and first of all the line that names a full disk.
 *
 * @param {string} output
 * @param {number} [count]
 * @returns {string}
 */
export function tellingLines(output, count = 25) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const full = lines.find((line) => /ENOSPC|no space left on device/i.test(line));
  if (full) return `The disk is full: ${full.trim()}`;
  return lines.slice(-count).join('\n');
}
