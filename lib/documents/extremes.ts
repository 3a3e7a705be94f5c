/** The least of numbers, however many; `Infinity` of none. Example: `least([3, 1, 2])` is `1`. */
export function least(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

/** The greatest of numbers, however many; `-Infinity` of none. Example: `greatest([3, 1, 2])` is `3`. */
export function greatest(values: readonly number[]): number {
  return values.reduce((greatest, value) => Math.max(greatest, value), -Infinity);
}
