/**
 * Whether one parser version is newer than another: dotted numbers, compared part by part (1.10 is newer than 1.9).
 * A site that was not updated yet therefore never writes its older reading over a newer one.
 * Example: `isNewer('1.10', '1.9')` is `true`, `isNewer('1.9', '1.9.0')` is `false`.
 */
export function isNewer(version: string, than: string): boolean {
  const a = partsOf(version);
  const b = partsOf(than);
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** 2026-11-23 and 1.4.0 alike: the numbers in their order. */
function partsOf(version: string): number[] {
  return version.match(/\d+/g)?.map(Number) ?? [];
}
