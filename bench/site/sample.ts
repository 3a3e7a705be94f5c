import { z } from 'zod';
import { askRows, sql } from '../../lib/db/sql';
import { namePinyin } from '../../lib/text/name-pinyin';
import { foldWords } from '../../lib/text/fold-words';

/** Records of a register to ask for. */
export interface Sample {
  readonly notice: string;
  readonly person: string;
  readonly city: string;
  readonly name: string;
  /** of the name, without tones and gaps */
  readonly pinyin: string;
  /** a nominee in the middle of the list */
  readonly deep: string;
  /** YYYY-MM */
  readonly month: string;
}

const row = z.object({
  nominee: z.string(),
  notice: z.string(),
  person: z.string(),
  city: z.string(),
  name: z.string(),
});

/** A nominee in the middle of the register, with a city, and what belongs to it. Throws for an empty register. */
export async function sampleOf(day: string): Promise<Sample> {
  const [found] = await askRows(
    row,
    sql`SELECT m."id"::text AS "nominee", m."noticeId"::text AS "notice", l."personId"::text AS "person",
        m."cityCode" AS "city", m."name"
      FROM "Nominee" m JOIN "PersonLink" l ON l."nomineeId" = m."id" JOIN "Notice" n ON n."id" = m."noticeId"
      WHERE m."cityCode" IS NOT NULL AND n."signedOn" >= '2019-03-01' ORDER BY n."signedOn", m."id" LIMIT 1`,
  );
  if (found === undefined) throw new RangeError('the register is empty');
  const { nominee, ...sample } = found;
  return { ...sample, deep: nominee, pinyin: foldWords(namePinyin(found.name) ?? ''), month: day.slice(0, 7) };
}
