import { expect, test } from 'vitest';
import { parseNotices } from '../../lib/parse/parse-notices';
import { hostileNames } from './cases';
import { hostileText, type HostileName } from './hostile';
import { leastTime } from './least-time';

/** In bytes; a quadratic step makes each byte of the longer text up to ten times as dear. */
const SHORT = 40_000;
const LONG = 400_000;
/** Linear reading measured 0.1 to 1.5; a count of all nominees for each of them 5, a search back through the whole text 3.8. */
const MOST_GROWTH = 2.5;
const ENOUGH_MS = 60;
/** Another program may disturb a measure, but not each of them. */
const MOST_TRIES = 3;

function growthOfReading(name: HostileName): number {
  const [short, long] = [hostileText(name, SHORT), hostileText(name, LONG)];
  parseNotices(long, {}); // what is compiled at first use is not measured
  const time = (text: string) => leastTime(() => void parseNotices(text, {}), ENOUGH_MS);
  return time(long) / time(short) / (LONG / SHORT);
}

test.each(hostileNames())('%s: a byte costs as much in a long text as in a short one', { timeout: 120_000 }, (name) => {
  let growth = Infinity;
  for (let tries = 0; tries < MOST_TRIES && growth > MOST_GROWTH; tries++) growth = growthOfReading(name);
  expect(growth).toBeLessThan(MOST_GROWTH);
});
