import { readCommandLine } from './command-line';

/** A command that takes paths. */
export interface Command {
  readonly help: string;
  /** does the work; true when every path went well */
  readonly run: (paths: readonly string[]) => Promise<boolean>;
}

const FAILED = 1;
const NOT_UNDERSTOOD = 2;

/**
 * Runs a command with the process's arguments: help on standard output; exit status 1 when a path failed or nothing could
 * be done, 2 when the arguments were not understood.
 */
export async function runCommand({ help, run }: Command): Promise<void> {
  stopQuietlyWhenNobodyReads();
  const command = readCommandLine(process.argv.slice(2));
  if (command.ask === 'help') {
    process.stdout.write(help);
    return;
  }
  if (command.ask === 'nothing') {
    process.stderr.write(`${command.message}\n\n${help}`);
    process.exitCode = NOT_UNDERSTOOD;
    return;
  }
  try {
    if (!(await run(command.paths))) process.exitCode = FAILED;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = FAILED;
  }
}

/** `… | head` closes the pipe: no reason for a stack trace. */
function stopQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
