import { z } from 'zod';
import { judgementsOf, judgeSame, undoJudgement, type JudgementOutcome } from '../db/judge-person';

const id = z.uuid();
const reason = z.string().trim().min(3, 'Say why, in three characters or more: the reason is kept.').max(500);

const commands = {
  same: z.tuple([id, id, reason]),
  undo: z.tuple([id, reason]),
  show: z.tuple([id]),
};

/** What somebody asked for, with what came of it; `misunderstood` says what to write instead. */
export type PersonsAnswer =
  | { readonly answer: 'misunderstood'; readonly message: string }
  | { readonly answer: 'outcome'; readonly outcome: JudgementOutcome }
  | { readonly answer: 'history'; readonly links: Awaited<ReturnType<typeof judgementsOf>> };

/**
 * Judges that a record (the nominee in one notice) is a person, undoes that, or tells what was judged. The clock is read once.
 * Example: `await judgePersons(['undo', recordId, 'another birth date in the original'])`.
 */
export async function judgePersons([command, ...rest]: readonly string[]): Promise<PersonsAnswer> {
  if (command === 'same') {
    const { data, error } = commands.same.safeParse(rest);
    if (error) return misunderstood(error);
    const [nomineeId, personId, why] = data;
    return { answer: 'outcome', outcome: await judgeSame({ nomineeId, personId, reason: why, now: new Date() }) };
  }
  if (command === 'undo') {
    const { data, error } = commands.undo.safeParse(rest);
    if (error) return misunderstood(error);
    return { answer: 'outcome', outcome: await undoJudgement(data[0], data[1], new Date()) };
  }
  if (command === 'show') {
    const { data, error } = commands.show.safeParse(rest);
    return error ? misunderstood(error) : { answer: 'history', links: await judgementsOf(data[0]) };
  }
  return { answer: 'misunderstood', message: `There is no command “${command ?? ''}”: same, undo or show.` };
}

function misunderstood(error: z.ZodError): PersonsAnswer {
  return { answer: 'misunderstood', message: z.prettifyError(error) };
}
