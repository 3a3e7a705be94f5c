import type { Diagnostic } from '../../notice/diagnostic';
import type { Channels } from '../../notice/notice';
import { gapBefore, printed, spanOf, tightAt, type SourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import { CHANNEL_LABELS, type ChannelLabel } from '../lexicon/channel-labels';
import { labelsOf } from '../lexicon/word-pattern';
import type { NoticeArea } from '../locate/notice-area';
import type { Stretch } from '../nominees/entry';
import { nearLabel, nearLabels } from './near-labels';

const LABELS = labelsOf<ChannelLabel>(CHANNEL_LABELS);
const NEAR = nearLabels(LABELS);
const FIELDS: Readonly<Partial<Record<ChannelLabel, keyof Channels>>> = {
  office: 'office',
  address: 'address',
  postcode: 'postcode',
  phone: 'phones',
  fax: 'faxes',
  sms: 'sms',
  email: 'emails',
  website: 'websites',
  hours: 'hours',
};
const LONGEST_LABEL = 10;
const CLAUSE_MARKS = ',;。、(';

/**
 * 联系■址：…: words before a colon that are no label but very near to one, while the notice has no such value; `missing-field` names it.
 */
export function damagedLabels(source: SourceText, area: NoticeArea, channels: Channels): Diagnostic[] {
  return area.frame.flatMap((part) => {
    const found: Diagnostic[] = [];
    for (let at = part.start; at < part.end; at++) {
      if (source.tight.charAt(at) !== ':') continue;
      const place = { start: clauseStart(source, at, part.start), end: at };
      const field = fieldNear(source.tight.slice(place.start, place.end));
      if (field === null || isRead(source, channels, field, at)) continue;
      const detail = printed(source, place.start, place.end);
      found.push({
        code: 'missing-field',
        span: spanOf(source, place.start, place.end),
        field: `channels.${field}`,
        detail,
      });
    }
    return found;
  });
}

/** An office that was read in a sentence is not what stands behind its label. */
function isRead(source: SourceText, channels: Channels, field: keyof Channels, at: number): boolean {
  const readings = [channels[field]].flat().filter((one) => one.certainty !== 'absent');
  return readings.some(({ span }) => field !== 'office' || tightAt(source, span.start) === at + 1);
}

function fieldNear(words: string): keyof Channels | null {
  const isKnown = LABELS.has(words) || words.startsWith('公示'); // 公示时间 is near to 受理时间, and another thing
  const label = isKnown ? null : nearLabel(NEAR, words);
  return label === null ? null : (FIELDS[label] ?? null);
}

function clauseStart(source: SourceText, at: number, from: number): Stretch['start'] {
  let start = at;
  while (start > from && at - start < LONGEST_LABEL && !CLAUSE_MARKS.includes(source.tight.charAt(start - 1))) {
    if (start < at && gapBefore(source, start) >= GAP.line) break;
    start--;
  }
  return start;
}
