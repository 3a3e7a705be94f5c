/** Where a bar is drawn: standard error, or a stand-in for it. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(words: string): unknown;
}

export interface ProgressBar {
  /** draws how many of all are done and what comes next */
  readonly draw: (done: number, next: string) => void;
  readonly clear: () => void;
}

const CELLS = 24;
const WIPE = '\r\u001B[K';

/**
 * A bar on one line of a terminal; nothing where there is none.
 * Example: after 6 of 24 it is `[######------------------] 6/24 page.html`.
 */
export function progressBar(total: number, terminal: Terminal): ProgressBar {
  if (terminal.isTTY !== true) return { draw: () => undefined, clear: () => undefined };
  return {
    draw: (done, next) => {
      const filled = total === 0 ? CELLS : Math.round((done / total) * CELLS);
      const line = `[${'#'.repeat(filled)}${'-'.repeat(CELLS - filled)}] ${done}/${total} `;
      terminal.write(`${WIPE}${line}${fitting(next, (terminal.columns ?? 80) - line.length - 1)}`);
    },
    clear: () => {
      terminal.write(WIPE);
    },
  };
}

/** The end of a name that fits: Han characters are two columns wide. */
function fitting(name: string, columns: number): string {
  const kept: string[] = [];
  let width = 0;
  for (const character of [...name].reverse()) {
    width += /[\u1100-\uFFFF]/u.test(character) ? 2 : 1;
    if (width > columns) break;
    kept.push(character);
  }
  return kept.reverse().join('');
}
