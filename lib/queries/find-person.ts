import type { SourceSlice } from './find-notice';
import type { NomineeRecord } from './nominee-record';
import type { NoticeCard } from './notice-card';

/** A person's record in one notice. */
export interface Appearance {
  readonly nominee: NomineeRecord;
  readonly notice: NoticeCard;
  /** the words of the nominee's block */
  readonly passage: SourceSlice;
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
  readonly age: { readonly min: number; readonly max: number } | null;
  /** latest first, at least one */
  readonly appearances: readonly Appearance[];
  /** how many records of other persons bear the same name */
  readonly sameName: number;
}

/** One person with all records; null when there is none with this id (or the id is none). */
export declare function findPerson(id: string, now: Date): Promise<PersonDetail | null>;
