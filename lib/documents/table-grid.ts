/** A cell as it is written: its words and how many columns and rows it spans. */
export interface GridCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** HTML allows 1,000 columns; a table of people has some twenty. */
const MOST_COLUMNS = 200;
/** So many characters may be repeated in one table before merged cells are left empty: a hostile one spans a book over a million rows. */
const MOST_REPEATED = 4_000_000;

interface Pending {
  readonly text: string;
  left: number;
}

/**
 * Puts written cells into their columns, a merged cell's words repeated in every row and column that it spans.
 * Example: a cell 甲 over two rows beside 乙 and 丙 gives `[['甲', '乙'], ['甲', '丙']]`.
 */
export function fillGrid(rows: readonly (readonly GridCell[])[]): string[][] {
  const pending: (Pending | undefined)[] = [];
  const budget = { left: MOST_REPEATED };
  return rows.map((cells) => {
    const line: string[] = [];
    for (const cell of cells) {
      takePending(line, pending, budget);
      const columns = Math.min(cell.columns, MOST_COLUMNS - line.length);
      for (let column = 0; column < columns; column++) {
        pending[line.length] = { text: cell.text, left: cell.rows - 1 };
        line.push(column === 0 ? cell.text : repeat(cell.text, budget));
      }
    }
    takePending(line, pending, budget);
    return line;
  });
}

function takePending(line: string[], pending: readonly (Pending | undefined)[], budget: { left: number }): void {
  for (let cell = pending[line.length]; cell !== undefined && cell.left > 0; cell = pending[line.length]) {
    cell.left--;
    line.push(repeat(cell.text, budget));
  }
}

function repeat(text: string, budget: { left: number }): string {
  budget.left -= text.length;
  return budget.left >= 0 ? text : '';
}
