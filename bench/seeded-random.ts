/** A source of numbers that look random and are the same in every run. */
export interface SeededRandom {
  /** a whole number from 0 to below `limit` */
  readonly below: (limit: number) => number;
  /** one of a list that is not empty; throws on an empty one */
  readonly one: <T>(list: readonly T[]) => T;
}

/** The additive generator of Weyl, mixed by multiplication; 32 bits. Example: `seededRandom(7).below(10)`. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return Math.floor((((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32) * limit);
  };
  const one = <T>(list: readonly T[]): T => {
    const [picked] = list.slice(below(list.length)).slice(0, 1);
    if (picked === undefined) throw new RangeError('nothing to choose from');
    return picked;
  };
  return { below, one };
}
