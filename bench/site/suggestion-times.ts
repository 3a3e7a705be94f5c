import { Client } from 'pg';
import { z } from 'zod';
import { GREETING } from '../../lib/db/session';
import { askRows, sql } from '../../lib/db/sql';
import { suggest } from '../../lib/queries/suggest';
import { foldWords } from '../../lib/text/fold-words';
import { namePinyin } from '../../lib/text/name-pinyin';
import { seededRandom } from '../seeded-random';
import { explain } from './explain';
import { recordStatements } from './record-statements';

const row = z.object({ name: z.string(), post: z.string() });

/**
 * The database time of so many suggestions, each the sum of its statements, in milliseconds and in order: names, beginnings
 * of their pinyin and two characters of posts in turn, drawn from the register with a fixed seed.
 */
export async function suggestionTimes(url: string, count: number, now: Date): Promise<number[]> {
  const random = seededRandom(20);
  const rows = await askRows(
    row,
    sql`SELECT "name", "currentPost" AS "post" FROM "Nominee" WHERE "currentPost" IS NOT NULL ORDER BY md5("id"::text) LIMIT ${count}`,
  );
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(GREETING);
  const times: number[] = [];
  for (const [index, { name, post }] of rows.entries()) {
    const letters = foldWords(namePinyin(name) ?? name);
    const from = random.below(Math.max(1, post.length - 1));
    const question = [name, letters.slice(0, 2 + random.below(6)), post.slice(from, from + 2)][index % 3] ?? name;
    const { statements } = await recordStatements(() => suggest(question, now, 4));
    let time = 0;
    for (const statement of statements) time += (await explain(client, statement, true)).time ?? 0;
    times.push(time);
  }
  await client.end();
  return times.sort((a, b) => a - b);
}
