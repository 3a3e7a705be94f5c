/** What stands before a unit of the tight text, from nothing to a blank line. The order is that of how much it parts. */
export const GAP = { none: 0, space: 1, wide: 2, tab: 3, line: 4, blank: 5 } as const;

/** Marks that print nothing and part nothing: zero-width spaces and joiners, byte order mark, soft hyphen. */
const INVISIBLE = new Set([0xad, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]);
const BREAKS = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);
const WIDE = new Set([0xa0, 0x2001, 0x2003, 0x3000]);

export type WhiteSpace = 'invisible' | 'break' | 'tab' | 'wide' | 'space';

/** The kind of white space a UTF-16 unit is, `null` for a printed one. Example: `whiteSpace(0x3000)` is `'wide'`. */
export function whiteSpace(code: number): WhiteSpace | null {
  if (code > 0x3000 && code !== 0xfeff) return null; // Han, nearly all of a text
  if (code > 0x20 && code < 0x85) return code === 0x7f ? 'invisible' : null;
  if (BREAKS.has(code)) return 'break';
  if (code === 0x09) return 'tab';
  if (code === 0x20) return 'space';
  if (code < 0x20 || INVISIBLE.has(code)) return 'invisible';
  if (WIDE.has(code)) return 'wide';
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x1680) return 'space';
  return null;
}
