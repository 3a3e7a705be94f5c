import { parseNotices } from '../../lib/parse/parse-notices';
import { isKind, SIZES, textOf, type Kind } from './cases';
import { leastTime } from './least-time';
import type { Measure } from './measure';

/** Sums what was made, so that no pass can be left out as unused. */
let kept = 0;
/** The least a text has to cost: one folding of its widths and one split on its marks. */
function plainPass(text: string): void {
  kept += text.normalize('NFKC').split(/[,;:.!?、。()\n]/u).length;
}

async function measure(kind: Kind, bytes: number): Promise<Measure> {
  const { text, notices } = await textOf(kind, bytes);
  let read = 0;
  const parsed = leastTime(() => {
    read = parseNotices(text, {}).notices.length;
  });
  const plain = leastTime(() => plainPass(text));
  const peak = process.resourceUsage().maxRSS * 1024;
  return { kind, bytes: Buffer.byteLength(text), parsed, plain, peak, notices, read };
}

const kind = process.argv[2];
if (!isKind(kind)) throw new Error(`no such kind of text: ${kind}`);
await measure('newspaper', SIZES[0] ?? 0); // what is compiled at first use is not measured
for (const bytes of SIZES) process.send?.(await measure(kind, bytes));
process.exitCode = kept > 0 ? 0 : 1;
process.disconnect?.();
