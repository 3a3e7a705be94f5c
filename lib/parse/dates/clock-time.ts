import { readNumeral } from '../../text/numerals';

const NUMBER = '[0-9]{1,2}|[〇零一二三四五六七八九十]{1,3}';
const TIME = new RegExp(
  `(上午|早上|中午|下午|晚上|晚)?(${NUMBER})(?:[:：](${NUMBER})|[时点](?:(半)|整|(${NUMBER})分?)?)`,
  'uy',
);

/** An hour as `HH:MM`, with where it ends. */
export interface ClockTime {
  readonly value: string;
  readonly end: number;
}

/** The hour at an offset: 17:30, 下午5:00, 18时, 下午五点半. Example: at 0 of 下午5:00 it is `17:00`. */
export function clockTimeAt(text: string, at: number): ClockTime | null {
  TIME.lastIndex = at;
  const match = TIME.exec(text);
  if (match === null) return null;
  const [words, half, hourWords = '', colonMinute, halfHour, minuteWords] = match;
  const hour = readNumeral(hourWords);
  const minute = halfHour === undefined ? readNumeral(colonMinute ?? minuteWords ?? '0') : 30;
  if (hour === null || minute === null || hour > 24 || minute > 59) return null;
  const later = /下午|晚/u.test(half ?? '') && hour < 12 ? hour + 12 : hour;
  return { value: `${String(later).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, end: at + words.length };
}
