/** Minutes after midnight as a clock shows them. Example: `clockWords(510)` is `8:30`. */
export function clockWords(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
