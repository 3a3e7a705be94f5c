import type { StripDay, WindowState } from '@/lib/queries/window-view';

import type { BarCell } from './calendar-bars';
import { isOver } from './is-over';

/** In the order in which a key explains them. */
const SHAPES = ['past', 'on', 'soon', 'end', 'end soon', 'end over', 'off', 'make'] as const;
export type KeyShape = (typeof SHAPES)[number];

/**
 * The shapes that a strip draws, each once: a key explains these and no others.
 * Example: the sample notice on its fourth day draws `past`, `on`, `end`, `off` and `make`, the day after its end no `on` any more.
 */
export function stripShapes(days: readonly StripDay[], state: WindowState): KeyShape[] {
  const over = isOver({ state });
  const shapes = days.flatMap((day) => {
    if (!day.working) return ['off'] as const;
    const around = day.reason === 'make-up' ? (['make'] as const) : [];
    if (day.ordinal === null) return around;
    if (day.last) return [...around, over ? 'end over' : state === 'upcoming' ? 'end soon' : 'end'] as const;
    if (state === 'upcoming') return [...around, 'soon'] as const;
    return [...around, day.past || over ? 'past' : 'on'] as const;
  });
  return inOrder(shapes);
}

/** The same for a month; of closing days, which are called alike, only the most pressing that is drawn. */
export function calendarShapes(rows: readonly (readonly BarCell[])[]): KeyShape[] {
  const cells = rows.flat();
  const days = cells.flatMap(({ day }) => {
    if (!day.working) return ['off'] as const;
    return day.reason === 'make-up' ? (['make'] as const) : [];
  });
  const kinds = cells.flatMap(({ bars }) => bars.flatMap(({ segments }) => segments.map(({ kind }) => kind)));
  const drawn = kinds.flatMap((kind) => (kind === 'thin' || kind === 'thin over' ? [] : [kind]));
  const [first, ...others] = inOrder(drawn).filter(isEnd);
  return inOrder([...drawn, ...days]).filter((shape) => shape === first || !others.includes(shape));
}

function isEnd(shape: KeyShape): boolean {
  return shape.startsWith('end');
}

function inOrder(shapes: readonly KeyShape[]): KeyShape[] {
  return SHAPES.filter((shape) => shapes.includes(shape));
}
