import type { IsoDate } from '../notice/formats';
import { foldQuoted, quotedNotice } from '../notice/quoted-notice';

/** A notice that the words of a reference may mean: of the same region or issuer, and not from after it. */
export interface ReferenceCandidate {
  readonly id: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly signedOn: IsoDate | null;
  readonly opens: IsoDate | null;
  /** days between this notice and the one that refers; null when a day is unknown */
  readonly age: number | null;
}

/** Titles and numbers come again each season: without a date they mean only a notice of the last two months. */
const LONGEST_WITHOUT_DATE = 62;

/**
 * The one notice that the words of a correction, supplement or withdrawal mean; null when none fits, or several do. It fits
 * when all that is quoted (date, title, number) and known of it agrees and at least one thing does; a date is that of its
 * signature or of its first day.
 * Example: 2020年6月1日发布的《滨海市市管干部任前公示》 means the one notice with that title of that day.
 */
export function meantBy(words: string, candidates: readonly ReferenceCandidate[]): string | null {
  const fitting = candidates.filter((candidate) => fits(words, candidate));
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}

function fits(words: string, candidate: ReferenceCandidate): boolean {
  const { date, title, number } = quotedNotice(words);
  const days = [candidate.signedOn, candidate.opens].filter((day) => day !== null);
  const ownTitle = candidate.title === null ? null : foldQuoted(candidate.title);
  const ownNumber = candidate.number === null ? null : foldQuoted(candidate.number);
  const verdicts = [
    date === null ? null : days.includes(date),
    title === null || ownTitle === null ? null : ownTitle === title,
    // 第23号 is 2012年第23号 of that year
    number === null || ownNumber === null ? null : ownNumber.endsWith(number) || number.endsWith(ownNumber),
  ];
  if (verdicts.includes(false) || !verdicts.includes(true)) return false;
  return date !== null || (candidate.age !== null && candidate.age <= LONGEST_WITHOUT_DATE);
}
