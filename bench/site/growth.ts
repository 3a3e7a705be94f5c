import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { inCheckout } from '../../tools/run/checkout.mjs';
import { typescriptLoader } from '../../tools/run/run-program.mjs';
import { scratchRegister } from '../generate/scratch-register';
import type { RegisterPlan } from '../generate/invent-register';
import type { AskedStatement } from './ask-questions';

/** A hundredth of the register that is measured. */
const SMALLER = 100;

type Sums = Readonly<Record<string, number>>;

/** How long a question takes in a small register and in the one that is measured, in milliseconds. */
interface Growth {
  readonly question: string;
  readonly small: number;
  readonly large: number;
}

/** The time of each question: that of its statements together. */
export function sumsOf(statements: readonly AskedStatement[]): Sums {
  const sums: Record<string, number> = {};
  for (const { question, time } of statements) sums[question] = (sums[question] ?? 0) + (time ?? 0);
  return sums;
}

/**
 * Asks the same questions of a register a hundredth as large, made on the server of `server` where it is not there yet, in a process of its
 * own: what a process keeps, it keeps of one register.
 */
export async function growthOf(
  server: string,
  { notices, ...plan }: RegisterPlan,
  statements: readonly AskedStatement[],
): Promise<Growth[]> {
  const small = { ...plan, notices: Math.max(1, Math.round(notices / SMALLER)) };
  const { url } = await scratchRegister(server, small, false);
  const program = [...typescriptLoader(), inCheckout('bench', 'site', 'question-times.ts'), plan.day];
  const env = { ...process.env, DATABASE_URL: url };
  const { stdout } = await promisify(execFile)(process.execPath, program, { env });
  const before = z.record(z.string(), z.number()).parse(JSON.parse(stdout));
  return Object.entries(sumsOf(statements)).map(([question, large]) => ({
    question,
    small: before[question] ?? 0,
    large,
  }));
}
