/** Runs work, at most so many at a time; the rest waits its turn. */
export type TakeTurns = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Makes a line in which at most `atOnce` works run at a time, first come, first served.
 * Example: with `const inTurn = takeTurns(2)`, the third `inTurn(save)` begins when one of the first two has ended.
 */
export function takeTurns(atOnce: number): TakeTurns {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // the place goes straight to the next, so that nobody slips in between
      if (next) next();
      else free += 1;
    }
  };
}
