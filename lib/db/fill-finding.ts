import { z } from 'zod';
import { POST_KINDS } from '../notice/nominee';
import { ask } from './client';
import { FORGET_TALLY } from './fill-tally';
import { FINDING_RULE, nomineeFinding, noticeFinding } from './finding-columns';
import { sql, type Sql } from './sql';

const ROWS_AT_ONCE = 500;

const nullable = z.string().nullable();
const posts = z.array(
  z.object({
    kind: z.enum(POST_KINDS),
    organisation: z.object({ name: z.string(), carried: z.boolean() }).nullable(),
    title: nullable,
  }),
);
const nomineeRow = z.object({
  id: z.string(),
  name: z.string(),
  formerName: nullable,
  education: nullable,
  politicalStatus: nullable,
  currentPost: nullable,
  proposedPost: nullable,
  cityName: nullable,
  currentPosts: posts,
  proposedPosts: posts,
});
const noticeRow = z.object({
  id: z.string(),
  title: nullable,
  number: nullable,
  issuer: nullable,
  names: z.array(z.string()),
});

/**
 * Fills the columns for finding of rows that were stored before there were any, or by an earlier rule; gives how many.
 * Lists are counted by some of them, so `fillTally` goes after it. Interrupted, it goes on where it was; where all is filled it
 * asks two short questions. Throws as `ask` does.
 * Example: `await fillFinding()` is `{ nominees: 0, notices: 0 }` on a filled database.
 */
export async function fillFinding(): Promise<{ nominees: number; notices: number }> {
  return { nominees: await untilNone(fillNominees), notices: await untilNone(fillNotices) };
}

async function untilNone(fill: () => Promise<number>): Promise<number> {
  let sum = 0;
  for (let filled = await fill(); filled > 0; filled = await fill()) sum += filled;
  return sum;
}

async function fillNominees(): Promise<number> {
  const rows = z.array(nomineeRow).parse(
    await ask(
      (db) => db.$queryRaw`
        SELECT m."id"::text, m."name", m."formerName", m."education", m."politicalStatus", m."currentPost", m."proposedPost",
          c."name" AS "cityName", ${postsThatAre(sql`NOT p."proposed"`)} AS "currentPosts", ${postsThatAre(sql`p."proposed"`)} AS "proposedPosts"
        FROM "Nominee" m LEFT JOIN "Place" c ON c."code" = m."cityCode"
        WHERE m."findingRule" < ${FINDING_RULE} LIMIT ${ROWS_AT_ONCE}`,
    ),
  );
  const filled = JSON.stringify(rows.map((row) => ({ id: row.id, ...nomineeFinding(row) })));
  if (rows.length > 0) await ask((db) => db.$executeRaw(FORGET_TALLY));
  await ask(
    (db) => db.$executeRaw`
      UPDATE "Nominee" m SET "searchTerms" = r."searchTerms", "searchText" = r."searchText", "sortName" = r."sortName",
        "currentKind" = r."currentKind", "educationLevel" = r."educationLevel", "party" = r."party", "findingRule" = r."findingRule"
      FROM jsonb_to_recordset(${filled}::jsonb) AS r("id" uuid, "searchTerms" text[], "searchText" text, "sortName" text,
        "currentKind" text, "educationLevel" text, "party" text, "findingRule" int)
      WHERE m."id" = r."id"`,
  );
  return rows.length;
}

function postsThatAre(wanted: Sql): Sql {
  return sql`(SELECT coalesce(json_agg(json_build_object('kind', p."kind", 'title', p."title", 'organisation',
      CASE WHEN p."organisation" IS NULL THEN NULL ELSE json_build_object('name', p."organisation", 'carried', p."organisationCarried") END)
      ORDER BY p."ordinal"), '[]') FROM "Post" p WHERE p."nomineeId" = m."id" AND ${wanted})`;
}

async function fillNotices(): Promise<number> {
  const rows = z.array(noticeRow).parse(
    await ask(
      (db) => db.$queryRaw`
        SELECT n."id"::text, n."title", n."number", n."issuer",
          ARRAY(SELECT m."name" FROM "Nominee" m WHERE m."noticeId" = n."id" AND m."retiredAt" IS NULL ORDER BY m."ordinal") AS "names"
        FROM "Notice" n WHERE n."findingRule" < ${FINDING_RULE} LIMIT ${ROWS_AT_ONCE}`,
    ),
  );
  const filled = JSON.stringify(rows.map((row) => ({ id: row.id, ...noticeFinding(row) })));
  await ask(
    (db) => db.$executeRaw`
      UPDATE "Notice" n SET "searchTerms" = r."searchTerms", "searchText" = r."searchText", "findingRule" = r."findingRule"
      FROM jsonb_to_recordset(${filled}::jsonb) AS r("id" uuid, "searchTerms" text[], "searchText" text, "findingRule" int)
      WHERE n."id" = r."id"`,
  );
  return rows.length;
}
