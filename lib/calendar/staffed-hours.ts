/** When a phone is answered, in minutes after midnight; in order, no overlaps. */
export interface StaffedSpan {
  readonly from: number;
  readonly to: number;
}

const CLOCK = /(\d{1,2})\s*[:：时点]\s*(\d{2})?\s*分?/g;

/** 下午2:30 is 870; 14:30 too, but only the first says that a bare hour after it is one of the afternoon. */
function readClocks(hours: string): { minutes: number; afternoon: boolean }[] {
  return [...hours.matchAll(CLOCK)].map((found) => {
    const hour = Number(found[1]);
    const afternoon = hour < 12 && /下午|晚/.test(hours.slice(Math.max(0, found.index - 4), found.index));
    return { minutes: (hour + (afternoon ? 12 : 0)) * 60 + Number(found[2] ?? 0), afternoon };
  });
}

/**
 * The hours that a notice prints for its phone; null when the words are not plainly pairs of
 * hours in order, since wrong hours are worse than none.
 * Example: `staffedSpans('上午8:30—12:00，下午14:00—17:30')` is `[{ from: 510, to: 720 }, { from: 840, to: 1050 }]`.
 */
export function staffedSpans(hours: string): StaffedSpan[] | null {
  const clocks = readClocks(hours);
  // 下午2:00—5:30 says 下午 once for both
  const minutes = clocks.map(({ minutes: own }, at) => {
    const before = clocks[at - 1];
    return at % 2 === 1 && before?.afternoon && own < before.minutes ? own + 720 : own;
  });
  const ordered = minutes.every((minute, at) => minute <= 1440 && (at === 0 || minute > (minutes[at - 1] ?? 0)));
  if (minutes.length === 0 || minutes.length % 2 === 1 || !ordered) return null;
  return minutes.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: minutes[at + 1] ?? from }] : []));
}
