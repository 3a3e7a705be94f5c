import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { RegisterPlan } from './invent-register';

const given = z.object({
  notices: z.coerce.number().int().min(1).max(1_000_000).default(100_000),
  day: z.iso.date().default('2026-06-30'),
  seed: z.coerce.number().int().min(1).default(1),
  anew: z.boolean().default(false),
});

/**
 * Which register a command line asks for; throws for what it does not know.
 * Example: `readPlan(['--notices', '1000'])` is `{ plan: { notices: 1000, day: '2026-06-30', seed: 1 }, anew: false }`.
 */
export function readPlan(words: string[]): { plan: RegisterPlan; anew: boolean } {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: words,
    options: { notices: text, day: text, seed: text, anew: { type: 'boolean' } },
  });
  const { anew, ...plan } = given.parse(values);
  return { plan, anew };
}
