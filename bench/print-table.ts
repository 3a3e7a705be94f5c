/**
 * Prints rows under a head, the first column to the left and the others to the right.
 * Example: `printTable(['field', 'right'], [['birth', '12']])`.
 */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => columnsOf(row[column] ?? ''))));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) => {
      const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(cell)));
      return column === 0 ? cell + gap : gap + cell;
    });
    console.log(cells.join('  ').trimEnd());
  }
}

/** Han characters and full-width marks are two columns wide on a terminal. */
function columnsOf(words: string): number {
  return [...words].reduce((width, character) => width + (/[\u1100-\u115F\u2E80-\uFFE6]/u.test(character) ? 2 : 1), 0);
}
