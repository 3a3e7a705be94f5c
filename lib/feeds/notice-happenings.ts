import type { NoticeExport } from '../queries/notice-export';
import type { FeedEntry } from './feed-entry';
import { tagUri } from './tag-uri';
import type { WordedNotice } from './worded-notice';

/** What happens to a notice; `changed`: what the register holds of it, `corrected`: it is itself a correction or a supplement. */
export type Happening = 'opened' | 'closing-tomorrow' | 'closed' | 'corrected' | 'changed' | 'withdrawn';

/** Something that has happened, and when: an instant, ISO 8601 in UTC. */
interface Happened {
  readonly what: Happening;
  readonly at: string;
  /** what tells it from the same thing at another time */
  readonly which: string;
}

/**
 * What has happened to a notice up to an instant, each as an entry of its own that a feed program shows once. A day's beginning
 * is midnight in Beijing, the end of a window its printed hour or the end of its last day.
 * Example: 2025-12-22 to 2025-12-29 is, on the 28th, opened and closing tomorrow.
 */
export function noticeHappenings(worded: WordedNotice, wordsOf: (what: Happening) => string, now: Date): FeedEntry[] {
  const { notice, url, title, issuer, window, channels, nominees, cities } = worded;
  return happenedTo(notice)
    .filter(({ at }) => at <= now.toISOString())
    .map(({ what, at, which }) => ({
      id: tagUri('notice', notice.id, what, which),
      url,
      title: `${wordsOf(what)}${title}`,
      lines: [...window, nominees, ...channels],
      published: at,
      updated: at,
      author: issuer,
      tags: cities,
    }));
}

function happenedTo(notice: NoticeExport): Happened[] {
  const { revision, updatedAt, withdrawnOn, kind, signedOn, createdAt } = notice;
  const corrected = kind === 'correction' || kind === 'supplement';
  return [
    ...happenedToWindow(notice),
    ...(corrected
      ? [{ what: 'corrected' as const, at: signedOn === null ? createdAt : midnight(signedOn), which: '0' }]
      : []),
    ...(revision > 0 && withdrawnOn === null
      ? [{ what: 'changed' as const, at: updatedAt, which: String(revision) }]
      : []),
    ...(withdrawnOn === null ? [] : [{ what: 'withdrawn' as const, at: midnight(withdrawnOn), which: withdrawnOn }]),
  ];
}

/** Nothing of a window that was taken back, or that closes before it opens. */
function happenedToWindow({ window, withdrawnOn }: NoticeExport): Happened[] {
  const { opens, closes, closesAt } = window;
  if (withdrawnOn !== null || (opens !== null && closes !== null && closes < opens)) return [];
  const opened: Happened[] = opens === null ? [] : [{ what: 'opened', at: midnight(opens), which: opens }];
  if (closes === null) return opened;
  const eve = midnight(closes, -DAY);
  const soon: Happened[] =
    opens === null || midnight(opens) <= eve ? [{ what: 'closing-tomorrow', at: eve, which: closes }] : [];
  return [...opened, ...soon, { what: 'closed', at: endOf(closes, closesAt), which: closes }];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Beijing is eight hours ahead of UTC all year. */
const BEIJING = 8 * HOUR;

function midnight(day: string, later = 0): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - BEIJING + later).toISOString();
}

/** 17:00 → that hour in Beijing; without one the day's end. */
function endOf(day: string, hour: string | null): string {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(hour ?? '') ?? [];
  if (hours === undefined || minutes === undefined) return midnight(day, DAY);
  return midnight(day, Number(hours) * HOUR + Number(minutes) * 60_000);
}
