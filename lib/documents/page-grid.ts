import type { Rule } from './page-content';
import { clusters, linesAcross, linesDown, NEAR, type RuledLine } from './page-rules';

/** A cell of a ruled table, in columns and rows of the grid. */
export interface GridBox {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A ruled table: the places of its lines, and its cells in the order in which they are read. */
export interface PageGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly boxes: readonly GridBox[];
}

interface Group {
  readonly across: RuledLine[];
  readonly down: RuledLine[];
}

/** More lines than that are a drawing. */
const MOST_LINES = 600;
const MOST_CELLS = 8_000;

/**
 * The ruled tables of a page: lines that cross each other and leave at least two columns. A cell spans the columns and rows between
 * which no line is drawn. Example: three lines down and three across are a table of four cells.
 */
export function pageGrids(rules: readonly Rule[]): PageGrid[] {
  const across = linesAcross(rules);
  const down = linesDown(rules);
  if (across.length + down.length > MOST_LINES) return [];
  return groupsOf(across, down).flatMap(gridOf);
}

/** Lines that cross or touch each other, directly or by way of others. */
function groupsOf(across: readonly RuledLine[], down: readonly RuledLine[]): Group[] {
  const groups: Group[] = [];
  const left = new Set([...across, ...down]);
  const isAcross = new Set(across);
  for (const first of left) {
    const group: Group = { across: [], down: [] };
    const steps = [first];
    left.delete(first);
    for (let line = steps.pop(); line !== undefined; line = steps.pop()) {
      const others = isAcross.has(line) ? down : across;
      (isAcross.has(line) ? group.across : group.down).push(line);
      for (const other of others) {
        if (left.has(other) && cross(line, other)) {
          left.delete(other);
          steps.push(other);
        }
      }
    }
    groups.push(group);
  }
  return groups;
}

function cross(a: RuledLine, b: RuledLine): boolean {
  return covers(a, b.at) && covers(b, a.at);
}

function covers({ from, to }: RuledLine, place: number): boolean {
  return from - NEAR <= place && place <= to + NEAR;
}

function gridOf({ across, down }: Group): PageGrid[] {
  const xs = clusters(down.map(({ at }) => at));
  const ys = clusters(across.map(({ at }) => at));
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > MOST_CELLS) return [];
  return [{ xs, ys, boxes: boxesOf(xs, ys, across, down) }];
}

function boxesOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly RuledLine[],
  down: readonly RuledLine[],
): GridBox[] {
  const rightOf = wallsOf(down, xs, ys);
  const below = wallsOf(across, ys, xs);
  const boxes: GridBox[] = [];
  const taken = new Set<string>();
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(`${row} ${column}`)) continue;
      const box = growBox(row, column, rightOf, below, xs.length - 1, ys.length - 1);
      for (let r = 0; r < box.rows; r++) for (let c = 0; c < box.columns; c++) taken.add(`${row + r} ${column + c}`);
      boxes.push(box);
    }
  }
  return boxes;
}

/** Whether a line is drawn at the end of stripe `at`, along interval `along`. */
type Walls = (at: number, along: number) => boolean;

function wallsOf(lines: readonly RuledLine[], places: readonly number[], others: readonly number[]): Walls {
  const walls = new Set<string>();
  for (const line of lines) {
    const at = places.findIndex((place) => Math.abs(place - line.at) <= NEAR);
    others.slice(1).forEach((end, along) => {
      const middle = (end + (others[along] ?? end)) / 2;
      if (line.from <= middle && middle <= line.to) walls.add(`${at - 1} ${along}`);
    });
  }
  return (at, along) => walls.has(`${at} ${along}`);
}

function growBox(row: number, column: number, rightOf: Walls, below: Walls, width: number, height: number): GridBox {
  let columns = 1;
  while (column + columns < width && !rightOf(column + columns - 1, row)) columns++;
  let rows = 1;
  const isOpen = () =>
    Array.from({ length: columns }, (_, at) => below(row + rows - 1, column + at)).every((wall) => !wall);
  while (row + rows < height && isOpen()) rows++;
  return { row, column, rows, columns };
}
