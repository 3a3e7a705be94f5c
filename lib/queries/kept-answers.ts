import { registerVersion } from './register-version';

/** Counting so many records takes long enough to be noticed. */
const MANY = 2_000;
const MOST_KEPT = 100;

/** Asks, or gives what is known: `key` tells the questions of one keeper apart. */
type KeptAnswer<A> = (key: string, now: Date, ask: () => Promise<A>) => Promise<A>;

/**
 * Keeps answers that count many records for as long as the register says the same (`registerVersion`), so they are always
 * those of now. Who asks while the same is being counted waits for that count, where a crowd would otherwise count it a
 * hundred times. A small register is counted each time; whether it is small shows at the first answers, by the records that
 * `sizeOf` finds counted in them.
 * Example: `const kept = keptAnswers(({ total }: Counted) => total); await kept(key, now, count)`.
 */
export function keptAnswers<A>(sizeOf: (answer: A) => number): KeptAnswer<A> {
  const kept = new Map<string, Promise<A>>();
  let manyWereCounted = false;
  return async (key, now, ask) => {
    if (!manyWereCounted) {
      const answer = await ask();
      manyWereCounted = sizeOf(answer) >= MANY;
      return answer;
    }
    const versioned = `${await registerVersion(now)} ${key}`;
    const known = kept.get(versioned);
    if (known !== undefined) return known;
    const asked = ask();
    keep(kept, versioned, asked);
    try {
      if (sizeOf(await asked) < MANY) kept.delete(versioned);
    } catch (error) {
      kept.delete(versioned);
      throw error;
    }
    return asked;
  };
}

/** The oldest gives way: a new version of the register is asked for under new keys. */
function keep<A>(kept: Map<string, Promise<A>>, key: string, answer: Promise<A>): void {
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, answer);
}
