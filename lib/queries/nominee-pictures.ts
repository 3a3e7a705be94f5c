import { z } from 'zod';
import { allOf, askRows, sql, type Sql } from '../db/sql';
import { SHOWN_NOMINEES } from './nominee-facets';

/** A value and how many have it; null for those of whom it is not stated. */
export interface Share {
  readonly value: string | null;
  readonly count: number;
}

/** How many go from one family of offices to another; null where no post is stated. */
export interface KindFlow {
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

/** What pictures of nominees are drawn from. The counts of each list add up to `total`: nobody is left out. */
export interface NomineePictures {
  readonly total: number;
  /** `1969`, in their order */
  readonly birthYears: readonly Share[];
  readonly genders: readonly Share[];
  /** as printed: 汉族 */
  readonly ethnicities: readonly Share[];
  /** a level, or `unranked` where words are printed that name none */
  readonly educations: readonly Share[];
  /** as printed: 拟提名为 */
  readonly verbs: readonly Share[];
  /** of the proposed post */
  readonly kinds: readonly Share[];
  /** from the kind of the current post to that of the proposed one */
  readonly flows: readonly KindFlow[];
}

const pictureRow = z.object({
  picture: z.string(),
  value: z.string().nullable(),
  from: z.string().nullable(),
  count: z.number(),
});
type PictureRow = z.infer<typeof pictureRow>;

/**
 * Counts the nominees that fit a condition over the rows `m` of "Nominee" and `n` of "Notice", by everything that is drawn of
 * them: one statement that looks at each row once. Most first, years in their order.
 * Example: ``(await nomineePictures(sql`m."cityCode" = ${'331000'}`)).genders`` is `[{ value: '男', count: 2 }, …]`.
 */
export async function nomineePictures(condition: Sql): Promise<NomineePictures> {
  const rows = await askRows(pictureRow, countsOf(condition));
  const shares = (picture: string) =>
    rows
      .filter((row) => row.picture === picture)
      .map(toShare)
      .sort(mostFirst);
  return {
    total: rows.find(({ picture }) => picture === 'total')?.count ?? 0,
    birthYears: shares('born').sort(inOrder),
    genders: shares('gender'),
    ethnicities: shares('ethnicity'),
    educations: shares('education'),
    verbs: shares('verb'),
    kinds: shares('kind'),
    flows: rows
      .filter(({ picture }) => picture === 'flow')
      .map(({ from, value, count }) => ({ from, to: value, count }))
      .sort((a, b) => b.count - a.count || compare(a.from, b.from) || compare(a.to, b.to)),
  };
}

/** Of an education whose words name no level nothing is made up: it is stated all the same. */
const EDUCATION = sql`CASE WHEN m."education" IS NOT NULL THEN coalesce(m."educationLevel", 'unranked') END`;

function countsOf(condition: Sql): Sql {
  return sql`SELECT CASE
        WHEN GROUPING("origin") = 0 THEN 'flow' WHEN GROUPING("kind") = 0 THEN 'kind'
        WHEN GROUPING("born") = 0 THEN 'born' WHEN GROUPING("gender") = 0 THEN 'gender'
        WHEN GROUPING("ethnicity") = 0 THEN 'ethnicity' WHEN GROUPING("education") = 0 THEN 'education'
        WHEN GROUPING("verb") = 0 THEN 'verb' ELSE 'total' END AS "picture",
      coalesce("kind", "born", "gender", "ethnicity", "education", "verb") AS "value", "origin" AS "from",
      count(*)::int AS "count"
    FROM (SELECT m."currentKind" AS "origin", m."proposedKind" AS "kind", left(m."birth", 4) AS "born",
        m."gender"::text AS "gender", m."ethnicity" AS "ethnicity", ${EDUCATION} AS "education", m."proposal" AS "verb"
      ${SHOWN_NOMINEES.from} WHERE ${allOf([SHOWN_NOMINEES.always, condition])}) f
    GROUP BY GROUPING SETS ((), ("origin", "kind"), ("kind"), ("born"), ("gender"), ("ethnicity"), ("education"), ("verb"))`;
}

function toShare({ value, count }: PictureRow): Share {
  return { value, count };
}

/** What is not stated stands last. */
function mostFirst(a: Share, b: Share): number {
  return Number(a.value === null) - Number(b.value === null) || b.count - a.count || compare(a.value, b.value);
}

function inOrder(a: Share, b: Share): number {
  return compare(a.value, b.value);
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
