import { addDays, dayNumber } from '../../lib/calendar/iso-date';
import type { Notice } from '../../lib/notice/notice';
import { seededRandom } from '../seeded-random';
import { inventNotice } from './invent-notice';

/** Which register is made; the same plan makes the same register, row by row. */
export interface RegisterPlan {
  readonly notices: number;
  /** around which windows are open; nothing is signed later than two days after it */
  readonly day: string;
  readonly seed: number;
}

export interface InventedRecord {
  /** from 0, by the day of signature */
  readonly index: number;
  readonly text: string;
  readonly notice: Notice;
  readonly signedOn: string;
  /** the day on which it was taken back, of one in five hundred */
  readonly withdrawnOn: string | null;
}

const FIRST_DAY = '2002-01-07';
/** So many are signed in the two weeks before the day, however small the register. */
const AROUND_THE_DAY = 24;

/** The notices of a register one after another, each made from its number alone. */
export function* inventRegister(plan: RegisterPlan): Generator<InventedRecord, void, undefined> {
  for (let index = 0; index < plan.notices; index += 1) yield inventRecord(plan, index);
}

function inventRecord(plan: RegisterPlan, index: number): InventedRecord {
  const random = seededRandom(Math.imul(plan.seed, 0x01000193) + index * 7919);
  const signedOn = signatureOf(plan, index);
  const { text, notice } = inventNotice(random, signedOn);
  const withdrawnOn = random.below(500) === 0 ? addDays(signedOn, 3) : null;
  return { index, text, notice, signedOn, withdrawnOn };
}

/** Days come in order, and the more often the later: the number of notices up to a year grows with its square. */
function signatureOf({ notices, day }: RegisterPlan, index: number): string {
  const fromEnd = notices - 1 - index;
  if (fromEnd < AROUND_THE_DAY) return addDays(day, 2 - Math.floor(fromEnd * (16 / AROUND_THE_DAY)));
  const span = dayNumber(day) - dayNumber(FIRST_DAY) - 14;
  return addDays(FIRST_DAY, Math.floor(span * Math.sqrt(index / notices)));
}
