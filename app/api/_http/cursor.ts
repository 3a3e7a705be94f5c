/** What a cursor leads through; a cursor of one list is none of another. */
type CursorKind = 'notices' | 'nominees' | 'persons' | 'windows' | 'changes';

/** Example: `writeCursor('changes', '4711')` is `Y2hhbmdlcy40NzEx`. */
export function writeCursor(kind: CursorKind, place: string): string {
  return Buffer.from(`${kind}.${place}`).toString('base64url');
}

/** The place of a cursor; null for what is no cursor of this kind. */
export function readCursor(kind: CursorKind, cursor: string): string | null {
  const [found, place, ...rest] = Buffer.from(cursor, 'base64url').toString('latin1').split('.');
  if (found !== kind || place === undefined || rest.length > 0 || writeCursor(kind, place) !== cursor) return null;
  const shape = kind === 'changes' ? /^\d{1,18}$/ : /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  return shape.test(place) ? place : null;
}
