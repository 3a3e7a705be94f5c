import { z } from 'zod';
import { askRows, sql, unionAll } from '../db/sql';
import { speltRight } from './english-spelling';
import { fewOf } from './gather-few';
import { gatherKnownWords } from './known-words';
import { meantQuestions } from './meant-questions';
import { printedAlike } from './printed-alike';
import { NOMINEE_WORDS, NOTICE_WORDS, questionFits, questionWords } from './search-question';

/** A question that may have been meant, and whether nominees or notices answer it. */
export interface MeantQuestion {
  readonly question: string;
  readonly nominees: boolean;
  readonly notices: boolean;
}

const meantRow = z.object({ at: z.number(), nominees: z.boolean(), notices: z.boolean() });
const MOST_ASKED = 8;
const MOST = 3;

/**
 * Questions that somebody may have meant who found nothing by the words of a body or a post, likeliest first; each is answered by a
 * nominee or a notice at least. One statement over the indexes of the terms, none where no known word is near; a second one where
 * what records print may be.
 * Example: `(await findMeant('财征局'))[0]` may be `{ question: '财政局', nominees: true, notices: false }`.
 */
export async function findMeant(question: string): Promise<MeantQuestion[]> {
  await gatherKnownWords();
  const known = await answered([...speltRight(questionWords(question)), ...meantQuestions(question)]);
  return known.length > 0 ? known : answered(await printedAlike(question));
}

async function answered(all: readonly string[]): Promise<MeantQuestion[]> {
  const meant = all.slice(0, MOST_ASKED);
  if (meant.length === 0) return [];
  const rows = await askRows(meantRow, sql`${unionAll(meant.map(answers))} ORDER BY 1`);
  return (
    rows
      .filter(({ nominees, notices }) => nominees || notices)
      .map(({ at, nominees, notices }) => ({ question: meant[at] ?? '', nominees, notices }))
      // 财政局局 of 财政局局长 is found wherever 财政局 is, and nobody meant it
      .filter((one, at, those) => !those.slice(0, at).some((likelier) => one.question.includes(likelier.question)))
      .slice(0, MOST)
  );
}

function answers(question: string, at: number) {
  const nominees = sql`SELECT m."id" FROM "Nominee" m WHERE m."retiredAt" IS NULL AND ${questionFits(question, NOMINEE_WORDS)}`;
  const notices = sql`SELECT n."id" FROM "Notice" n WHERE n."retiredAt" IS NULL AND ${questionFits(question, NOTICE_WORDS)}`;
  return sql`SELECT ${at}::int AS "at", cardinality(${fewOf(nominees, 1)}) > 0 AS "nominees", cardinality(${fewOf(notices, 1)}) > 0 AS "notices"`;
}
