/** Where every log begins. */
export const START = '0/0';

/** A position in the log of a server, as PostgreSQL prints it. Example: `1/A` is 4294967306. */
function positionNumber(position: string): bigint {
  const [high = '0', low = '0'] = position.split('/');
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

/** Whether one position lies before another. Example: `isBefore('0/FFFFFFFF', '1/0')` is `true`. */
export function isBefore(position: string, other: string): boolean {
  return positionNumber(position) < positionNumber(other);
}

/** The parts of a built site each have modules of their own, but one memory of what the process has told. */
const MEMORY = Symbol.for('gongshi: position in the log of what was told');

/** The furthest position that this process knows of. */
export function seenPosition(): string {
  const seen: unknown = Reflect.get(globalThis, MEMORY);
  return typeof seen === 'string' ? seen : START;
}

/**
 * Remembers how far the server was that told something under which answers are kept or handed out: from now on no replica is
 * read that has not come as far, in the whole process.
 * Example: after `rememberPosition('0/1A2B3C8')`, `seenPosition()` is that or a later one.
 */
export function rememberPosition(position: string): void {
  if (isBefore(seenPosition(), position)) Reflect.set(globalThis, MEMORY, position);
}
