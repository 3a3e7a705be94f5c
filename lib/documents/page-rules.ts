import type { Rule } from './page-content';

/** A ruled line across or down: where it runs, and from where to where. */
export interface RuledLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Borders meet within so much, in points; programs draw each cell's border by itself. */
export const NEAR = 3;

/** The lines across a page, pieces joined. Example: those of a table, one for each border between two rows. */
export function linesAcross(rules: readonly Rule[]): RuledLine[] {
  const across = rules.filter(({ x1, y1, x2, y2 }) => Math.abs(y2 - y1) < Math.abs(x2 - x1));
  return joined(across.map(({ x1, y1, x2 }) => ({ at: y1, from: x1, to: x2 })));
}

/** The lines down a page, pieces joined. Example: those of a table, one for each border between two columns. */
export function linesDown(rules: readonly Rule[]): RuledLine[] {
  const down = rules.filter(({ x1, y1, x2, y2 }) => Math.abs(y2 - y1) > Math.abs(x2 - x1));
  return joined(down.map(({ x1, y1, y2 }) => ({ at: x1, from: y1, to: y2 })));
}

/** Joins pieces that run on the same line and touch. */
function joined(pieces: readonly RuledLine[]): RuledLine[] {
  const places = clusters(pieces.map(({ at }) => at));
  const byPlace = new Map<number, RuledLine[]>();
  for (const piece of pieces) {
    const at = places[indexNear(places, piece.at)] ?? piece.at;
    const same = byPlace.get(at) ?? [];
    same.push({ ...piece, at });
    byPlace.set(at, same);
  }
  return [...byPlace.values()].flatMap(joinTouching);
}

function joinTouching(pieces: readonly RuledLine[]): RuledLine[] {
  const lines: RuledLine[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = lines.at(-1);
    if (last === undefined || piece.from > last.to + NEAR) lines.push(piece);
    else lines[lines.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
  }
  return lines;
}

/** Places that lie near each other as one, in order. Example: `clusters([10, 50.2, 50, 10.4])` is about `[10, 50]`. */
export function clusters(places: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || place - last > NEAR) found.push(place);
  }
  return found;
}

/** The index of the cluster in which a place lies. Example: `indexNear([10, 50], 50.2)` is `1`. */
export function indexNear(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle] ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
