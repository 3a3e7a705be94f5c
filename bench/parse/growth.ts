import type { Measure } from './measure';

/**
 * How much dearer a byte may become when the text is ten times as long. A quadratic step makes it ten times dearer; caches
 * that overflow and garbage that has to be collected, measured up to two times.
 */
const MOST_GROWTH = 3;

/** The growth of the time per byte from each size to the next; 1 is linear. Example: two sizes give one number. */
export function growthOf(measures: readonly Measure[]): readonly number[] {
  return measures.slice(1).map((one, at) => {
    const before = measures[at] ?? one;
    return one.parsed / one.bytes / (before.parsed / before.bytes);
  });
}

/** What is wrong with the measures of one kind, as sentences; an empty list when nothing is. `sizes` is how many were to be done. */
export function complaintsAbout(measures: readonly Measure[], kind: string, sizes: number): readonly string[] {
  const unfinished = measures.length < sizes ? [`${kind}: only ${measures.length} of ${sizes} sizes were read`] : [];
  const steep = growthOf(measures)
    .filter((growth) => growth > MOST_GROWTH)
    .map((growth) => `${kind}: a byte costs ${growth.toFixed(1)} times as much in a text ten times as long`);
  const lost = measures
    .filter(({ notices, read }) => notices !== null && notices !== read)
    .map(({ notices, read, bytes }) => `${kind}, ${bytes} bytes: ${read} of ${notices} notices read`);
  return [...unfinished, ...steep, ...lost];
}
