import { parseArgs } from 'node:util';

/** What somebody asked a command to do. */
export type CommandLine =
  | { readonly ask: 'run'; readonly paths: readonly string[] }
  | { readonly ask: 'help' }
  /** the message says what was not understood */
  | { readonly ask: 'nothing'; readonly message: string };

/**
 * Reads the arguments of a command that takes paths. `-` is a path; `--` ends the options.
 * Example: `readCommandLine(['a.txt', '-'])` is `{ ask: 'run', paths: ['a.txt', '-'] }`.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return { ask: 'help' };
    return positionals.length > 0
      ? { ask: 'run', paths: positionals }
      : { ask: 'nothing', message: 'Name at least one file.' };
  } catch (error) {
    return { ask: 'nothing', message: error instanceof Error ? error.message : String(error) };
  }
}
