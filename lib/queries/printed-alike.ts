import { z } from 'zod';
import { askRows, sql } from '../db/sql';
import { foldWords } from '../text/fold-words';
import { isOneOff } from '../text/one-off';
import { questionWords } from './search-question';

const HAN = /^\p{Script=Han}{4,24}$/u;
/** The characters that are taken for right. */
const BEGINNING = 2;
/** Each costs some seven microseconds, however many records bear it. */
const MOST_LOOKED_AT = 2_000;
const LAST_CHARACTER = '\u{10FFFF}';
const MOST = 3;

const organisationRow = z.object({ organisation: z.string() });

/**
 * Questions with one word put right by the organisations that records print: schools, companies and offices that no glossary holds. One
 * character is wrong, missing or too many, or two are swapped, but not the first two; what follows the organisation stays. One short
 * statement for each word of four characters or more.
 * Example: `await printedAlike('浙江师泛大学校长')` is `['浙江师范大学校长']` where a record prints 浙江师范大学.
 */
export async function printedAlike(question: string): Promise<string[]> {
  const words = questionWords(question);
  const mended = await Promise.all(words.map((word) => (HAN.test(word) ? mendings(word) : [])));
  return mended.flatMap((those, at) => those.slice(0, MOST).map((other) => words.with(at, other).join(' ')));
}

async function mendings(word: string): Promise<string[]> {
  const organisations = await organisationsOf(word.slice(0, BEGINNING));
  return [...new Set(organisations.map(foldWords))].flatMap((organisation) => {
    if (word.startsWith(organisation)) return [];
    const { length } = organisation;
    const typed = [length, length - 1, length + 1].find((end) => isOneOff(word.slice(0, end), organisation));
    return typed === undefined || typed < BEGINNING ? [] : [organisation + word.slice(typed)];
  });
}

/** Organisations that begin so: the index is asked for the one that follows the last, not for every record. */
async function organisationsOf(beginning: string): Promise<string[]> {
  const end = beginning + LAST_CHARACTER;
  const rows = await askRows(
    organisationRow,
    sql`WITH RECURSIVE o AS (
        (SELECT p."organisation" FROM "Post" p WHERE p."organisation" >= ${beginning} ORDER BY 1 LIMIT 1)
        UNION ALL SELECT (SELECT p."organisation" FROM "Post" p WHERE p."organisation" > o."organisation" ORDER BY 1 LIMIT 1)
        FROM o WHERE o."organisation" < ${end})
      SELECT "organisation" FROM o WHERE "organisation" < ${end} LIMIT ${MOST_LOOKED_AT}`,
  );
  return rows.map(({ organisation }) => organisation);
}
