import { addDays } from '../../lib/calendar/iso-date';
import type { CommentWindow } from '../../lib/notice/notice';
import { ABSENT } from '../../lib/notice/reading';
import type { SeededRandom } from '../seeded-random';
import type { TextWriter } from './text-writer';

/** 2025年12月22日. */
export function printedDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/**
 * Writes how long comments are taken: in most notices two days, in some a closing hour, a length alone, or nothing.
 * A window opens within three days of the signature and lasts a week or so.
 */
export function inventWindow(writer: TextWriter, random: SeededRandom, signedOn: string): CommentWindow {
  const kind = random.below(100);
  if (kind === 0) return { opens: ABSENT, closes: ABSENT, closesAt: ABSENT, workingDays: ABSENT };
  const first = addDays(signedOn, Math.max(0, random.below(6) - 2));
  writer.put('公示时间：从');
  const opens = writer.state(first, printedDay(first));
  if (kind < 8) {
    writer.put('起');
    const workingDays = writer.state(5, '5个工作日');
    writer.put('。\n');
    return { opens, closes: ABSENT, closesAt: ABSENT, workingDays };
  }
  const last = addDays(first, 6 + random.below(4));
  writer.put('至');
  const closes = writer.state(last, printedDay(last));
  const closesAt = kind < 20 ? writer.state('17:30', '17:30') : ABSENT;
  writer.put('。\n');
  return { opens, closes, closesAt, workingDays: ABSENT };
}
