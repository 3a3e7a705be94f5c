const MOST_ROUNDS = 12;

/**
 * The least processor time of several rounds, in milliseconds; after `enoughMs` of them, and at least `fewest`, no other is begun. Processor time and not the clock's, since a busy machine makes the
 * clock lie; the process runs on one thread, so that the collection of garbage counts too.
 */
export function leastTime(pass: () => void, enoughMs: number, fewest = 1): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0, spent = 0; round < MOST_ROUNDS && (round < fewest || spent < enoughMs); round++) {
    const before = process.cpuUsage();
    pass();
    const { user, system } = process.cpuUsage(before);
    spent += (user + system) / 1000;
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
