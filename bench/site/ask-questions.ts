import { Client } from 'pg';
import { GREETING } from '../../lib/db/session';
import { explain } from './explain';
import type { Question } from './questions';
import { recordStatements, type Statement } from './record-statements';
import type { Sample } from './sample';

/** One statement of a question: its time in the database and how it was answered. */
export interface AskedStatement {
  readonly question: string;
  readonly text: string;
  readonly time: number | null;
  readonly scanned: readonly string[];
  readonly plan: unknown;
}

/** Asks each question once and explains its statements; `run` runs them once more for their time. */
export async function askQuestions(
  url: string,
  questions: readonly Question[],
  sample: Sample,
  { now, run }: { readonly now: Date; readonly run: boolean },
): Promise<AskedStatement[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(GREETING);
  const asked: AskedStatement[] = [];
  for (const { name, ask } of questions) {
    const { statements } = await recordStatements(() => ask(sample, now));
    for (const statement of statements.filter(isSelect)) {
      asked.push({ question: name, text: statement.text, ...(await explain(client, statement, run)) });
    }
  }
  await client.end();
  return asked;
}

function isSelect({ text }: Statement): boolean {
  return /^\s*(SELECT|WITH)\b/i.test(text);
}
