import type { FileOutcome } from '../ingest/ingest-files';
import { UNREADABLE_WORDS } from './unreadable-words';

const KINDS = {
  stored: 'stored',
  'second-copy': 'second copy',
  reread: 'read again by a newer parser',
  unchanged: 'unchanged',
  'no-notice': 'no notice found',
  failed: 'failed',
} as const satisfies Record<FileOutcome['outcome'], string>;

const REASONS = {
  ...UNREADABLE_WORDS,
  unopened: 'cannot be opened',
  'database-unavailable': 'the database does not answer',
  unexpected: 'unexpected error',
} as const satisfies Record<Extract<FileOutcome, { outcome: 'failed' }>['why'], string>;

/** Example: `counted(12, 'nominee')` is `12 nominees`. */
function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** What became of a file, in words. Example: `stored: 1 notice, 12 nominees`. */
export function outcomeWords(outcome: FileOutcome): string {
  const kind = KINDS[outcome.outcome];
  if (outcome.outcome === 'no-notice') return `${kind}, not stored`;
  if (outcome.outcome === 'failed') return `${kind}: ${REASONS[outcome.why]} (${outcome.detail})`;
  return `${kind}: ${counted(outcome.notices, 'notice')}, ${counted(outcome.nominees, 'nominee')}`;
}

/** Example: `3 files: 1 stored, 2 unchanged`. */
export function summaryWords(outcomes: readonly FileOutcome['outcome'][]): string {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(KINDS[outcome], (counts.get(KINDS[outcome]) ?? 0) + 1);
  const parts = Object.values(KINDS).flatMap((kind) => (counts.has(kind) ? [`${counts.get(kind)} ${kind}`] : []));
  return [counted(outcomes.length, 'file'), parts.join(', ')].filter(Boolean).join(': ');
}
