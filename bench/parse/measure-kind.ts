import { parseNotices } from '../../lib/parse/parse-notices';
import { isKind, SIZES, textOf, type Kind } from './cases';
import { leastTime } from './least-time';
import type { Measure } from './measure';

const ENOUGH_MS = 1000;
const FEWEST_ROUNDS = 3;
const WARM_UP_MICROSECONDS = 3e6;
/** Sums what was made, so that no pass can be left out as unused. */
let kept = 0;
/** The least a text has to cost: one folding of its widths and one split on its marks. */
function plainPass(text: string): void {
  kept += text.normalize('NFKC').split(/[,;:.!?、。()\n]/u).length;
}

async function measure(kind: Kind, bytes: number): Promise<Measure> {
  const { text, notices } = await textOf(kind, bytes);
  let read = 0;
  const parsed = leastTime(
    () => {
      read = parseNotices(text, {}).notices.length;
    },
    ENOUGH_MS,
    FEWEST_ROUNDS,
  );
  const plain = leastTime(() => plainPass(text), ENOUGH_MS, FEWEST_ROUNDS);
  const peak = process.resourceUsage().maxRSS * 1024;
  return { kind, bytes: Buffer.byteLength(text), parsed, plain, peak, notices, read };
}

/** Reads for three seconds what is measured later, so that the compiler is done: a site or an intake reads with compiled code. */
async function warmUp(): Promise<void> {
  const { text } = await textOf('newspaper', SIZES[0] ?? 0);
  const begun = process.cpuUsage().user;
  while (process.cpuUsage().user - begun < WARM_UP_MICROSECONDS) parseNotices(text, {});
}

const kind = process.argv[2];
if (!isKind(kind)) throw new Error(`no such kind of text: ${kind}`);
await warmUp();
for (const bytes of SIZES) process.send?.(await measure(kind, bytes));
process.exitCode = kept > 0 ? 0 : 1;
process.disconnect?.();
