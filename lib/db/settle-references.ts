import { z } from 'zod';
import type { Transaction } from './client';
import { meantBy, type ReferenceCandidate } from './match-reference';

const pairs = z.array(
  z.object({
    referringId: z.string(),
    refersTo: z.string(),
    refersToId: z.string().nullable(),
    id: z.string().nullable(),
    title: z.string().nullable(),
    number: z.string().nullable(),
    signedOn: z.string().nullable(),
    opens: z.string().nullable(),
    age: z.number().nullable(),
  }),
);
type Pair = z.infer<typeof pairs>[number];

/** A correction that comes more than a year after its notice is none of it. */
const LONGEST_AFTER = 366;

/**
 * Finds the notice that each correction, supplement or withdrawal means, where one of these notices is on either side: so
 * an original that comes later is found too, and one that is read otherwise now is let go. Gives the notices whose
 * references moved, and those that notices among these refer to, before and now.
 */
export async function settleReferences(tx: Transaction, noticeIds: readonly string[]): Promise<string[]> {
  const rows = await candidatePairs(tx, noticeIds);
  const affected: string[] = [];
  for (const referringId of new Set(rows.map((row) => row.referringId))) {
    const candidates = rows.filter((row) => row.referringId === referringId);
    const { refersTo = '', refersToId = null } = candidates[0] ?? {};
    const meant = meantBy(refersTo, candidates.flatMap(toCandidate));
    if (meant !== refersToId) {
      await tx.notice.update({ where: { id: referringId }, data: { refersToId: meant }, select: { id: true } });
      affected.push(referringId);
    } else if (!noticeIds.includes(referringId)) continue;
    affected.push(...[refersToId, meant].filter((id) => id !== null));
  }
  return affected;
}

function toCandidate({ id, ...candidate }: Pair): ReferenceCandidate[] {
  return id === null ? [] : [{ ...candidate, id }];
}

/** Each notice that refers to another and has to do with these, beside every notice that it may mean. */
async function candidatePairs(tx: Transaction, noticeIds: readonly string[]): Promise<Pair[]> {
  return pairs.parse(
    await tx.$queryRaw`
      WITH touched AS (SELECT * FROM "Notice" WHERE "id" = ANY(${noticeIds}::uuid[])),
      referring AS (
        SELECT c.*, coalesce(c."signedOn", c."opens") AS "day" FROM "Notice" c
        WHERE c."refersTo" IS NOT NULL AND (c."id" IN (SELECT "id" FROM touched) OR c."refersToId" IN (SELECT "id" FROM touched)
          OR c."regionCode" IN (SELECT "regionCode" FROM touched)
          OR (c."regionCode" IS NULL AND c."issuer" IN (SELECT "issuer" FROM touched WHERE "regionCode" IS NULL))))
      SELECT c."id"::text AS "referringId", c."refersTo", c."refersToId"::text, n."id"::text, n."title", n."number",
        n."signedOn"::text, n."opens"::text, c."day" - coalesce(n."signedOn", n."opens") AS "age"
      FROM referring c LEFT JOIN "Notice" n ON n."id" <> c."id" AND n."kind" <> 'withdrawal'
        AND n."retiredAt" IS NULL AND c."retiredAt" IS NULL
        AND (n."regionCode" = c."regionCode" OR (n."regionCode" IS NULL AND c."regionCode" IS NULL AND n."issuer" = c."issuer"))
        AND (c."day" IS NULL OR coalesce(n."signedOn", n."opens") BETWEEN c."day" - ${LONGEST_AFTER}::int AND c."day")`,
  );
}

const withdrawals = z.array(
  z.object({
    noticeId: z.string(),
    day: z.string(),
    text: z.string(),
    start: z.number(),
    end: z.number(),
    listed: z.number(),
    names: z.array(z.string()),
  }),
);

/**
 * Says of each of these notices whether and since when it is withdrawn as a whole: a 撤回公示 that means it names none of
 * its nominees, or all of them. One that names some of them takes back no more than their part, and the window stays.
 */
export async function settleWithdrawals(tx: Transaction, noticeIds: readonly string[]): Promise<void> {
  const found = withdrawals.parse(
    await tx.$queryRaw`
      SELECT w."refersToId"::text AS "noticeId", d."text", w."start", w."end",
        coalesce(w."signedOn", w."opens", (w."createdAt" AT TIME ZONE 'Asia/Shanghai')::date)::text AS "day",
        (SELECT count(*)::int FROM "Nominee" m WHERE m."noticeId" = w."id" AND m."retiredAt" IS NULL) AS "listed",
        ARRAY(SELECT m."name" FROM "Nominee" m WHERE m."noticeId" = w."refersToId" AND m."retiredAt" IS NULL) AS "names"
      FROM "Notice" w JOIN "Document" d ON d."id" = w."documentId"
      WHERE w."kind" = 'withdrawal' AND w."retiredAt" IS NULL AND w."refersToId" = ANY(${noticeIds}::uuid[])
      ORDER BY "day"`,
  );
  const whole = found.filter(takesBackAll);
  const days = noticeIds.map((id) => whole.find(({ noticeId }) => noticeId === id)?.day ?? null);
  await tx.$executeRaw`
    UPDATE "Notice" n SET "withdrawnOn" = w."day"
    FROM unnest(${[...noticeIds]}::uuid[], ${days}::date[]) AS w("id", "day")
    WHERE n."id" = w."id" AND n."withdrawnOn" IS DISTINCT FROM w."day"`;
}

/** 关于孙立同志拟任市水务局副局长的公示, 现予撤回 takes back one of many. */
function takesBackAll({ text, start, end, listed, names }: z.infer<typeof withdrawals>[number]): boolean {
  const words = text.slice(start, end).replace(/\s/gu, '');
  const named = names.filter((name) => words.includes(name)).length;
  return named === names.length || (named === 0 && listed === 0);
}
