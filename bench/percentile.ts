/** Of times in order. Example: `percentile([1, 2, 3, 4], 0.5)` is 3. */
export function percentile(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}
