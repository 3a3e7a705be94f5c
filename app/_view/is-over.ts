import type { WindowView } from '@/lib/queries/window-view';

/** Whether a window takes comments no more: it has closed, or its notice was withdrawn. Example: `isOver(notice.window)`. */
export function isOver({ state }: Pick<WindowView, 'state'>): boolean {
  return state === 'closed' || state === 'withdrawn';
}
