import { z } from 'zod';
import { loadPersonRecords } from '../db/load-records';
import { sql } from '../db/sql';
import { ageAt, type Age } from './age';
import { type Movement, movementOf } from './movement';
import { nomineeRecord, type NomineeRecord } from './nominee-record';
import { findNamesakes, type Namesakes } from './possibly-same';
import { noticeCards, type NoticeCard } from './notice-card';
import { LAST_SIGNED_FIRST } from './notice-order';
import { sourceSlice, type SourceSlice } from './source-slice';

/** A person's record in one notice. */
export interface Appearance {
  readonly nominee: NomineeRecord;
  readonly notice: NoticeCard;
  /** the words of the nominee's block */
  readonly passage: SourceSlice;
  /** the kept document: the hash of its bytes, and when they were taken in (ISO 8601, UTC) */
  readonly source: { readonly sha256: string; readonly retrievedAt: string };
  /** by which rule or whose judgement the record is this person's: `own-record` */
  readonly basis: string;
}

export interface PersonDetail {
  readonly id: string;
  /** name, pinyin and facts are those of the latest record */
  readonly name: string;
  readonly pinyin: string | null;
  readonly latest: NomineeRecord;
  /** in whole years at `now`, always inferred; two numbers where the printed birth leaves it open */
  readonly age: Age | null;
  /** from the current to the proposed post of the latest record */
  readonly movement: Movement;
  /** latest first, at least one */
  readonly appearances: readonly Appearance[];
  /** other persons of the same name, and what speaks for and against their being the same; for a reader to judge */
  readonly namesakes: Namesakes;
}

const MOST_APPEARANCES = 200;

/** One person with all records: three statements. Null when there is none with this id (or the id is none). */
export async function findPerson(id: string, now: Date): Promise<PersonDetail | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const appearances = await appearancesOf(id, now);
  const [last] = appearances;
  if (last === undefined) return null;
  const latest = last.nominee;
  const { name, pinyin } = latest;
  const age = ageAt(z.string().nullable().parse(latest.readings.birth.value), now);
  const movement = movementOf(latest, last.notice);
  return { id, name, pinyin, latest, age, movement, appearances, namesakes: await findNamesakes(name, id) };
}

async function appearancesOf(id: string, now: Date): Promise<Appearance[]> {
  const records = await loadPersonRecords(id);
  if (records.length === 0) return [];
  const cards = await noticeCards(
    {
      where: sql`n."id" = ANY(${records.map(({ nominee }) => nominee.noticeId)}::uuid[])`,
      orderBy: LAST_SIGNED_FIRST,
      limit: MOST_APPEARANCES,
    },
    now,
  );
  return cards.flatMap((notice) =>
    records
      .filter(({ nominee }) => nominee.noticeId === notice.id)
      .map(({ nominee, basis }) => ({
        nominee: nomineeRecord(nominee),
        notice,
        passage: sourceSlice(nominee.notice.document.text, nominee),
        source: {
          sha256: nominee.notice.document.sha256,
          retrievedAt: nominee.notice.document.retrievedAt.toISOString(),
        },
        basis,
      })),
  );
}
