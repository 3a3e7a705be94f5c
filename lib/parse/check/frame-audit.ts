import type { Diagnostic } from '../../notice/diagnostic';
import type { Notice } from '../../notice/notice';
import type { Reading } from '../../notice/reading';
import { cover, type Span } from '../../notice/span';
import { firstUnits } from '../../text/first-units';
import { spanCover } from '../../notice/span-cover';
import { printed, spanOf, type SourceText } from '../../text/source-text';
import { partialDateAt } from '../dates/printed-date';
import type { NoticeArea } from '../locate/notice-area';
import type { Stretch } from '../nominees/entry';

type Unchecked = Omit<Notice, 'diagnostics'>;

/** What a notice prints only for a purpose: numbers that can be called, mailboxes, hours. */
const TELLING: readonly (readonly [string, RegExp])[] = [
  ['channels.emails', /@(?<=([A-Za-z0-9._-]{1,40})@)[A-Za-z0-9.-]{2,40}/gu],
  ['channels.websites', /(?:https?:|www\.)[A-Za-z0-9./:_-]{3,80}/gu],
  ['channels.hours', /(?<![0-9])[0-9]{1,2}[:时][0-9]{2}(?![0-9])|[上下]午[0-9]{1,2}[时点]/gu],
  ['channels.postcode', /(?<![0-9-])[0-9]{6}(?![0-9-])/gu],
  ['channels.address', /[路街巷道][0-9]{1,5}号/gu],
  ['channels.sms', /(?<![0-9-])1[3-9][0-9]{9}(?![0-9])/gu],
  [
    'channels.phones',
    /[0-9]{2,6}[□■?*l\uFFFD\p{Script=Han}](?<![年月日时点号楼室元万个名第至到转或和及兼])[0-9]{2,6}(?![0-9年月日时号])/gu,
  ],
  ['channels.phones', /(?<![0-9-(])(?!(?:19|20)[0-9]{2}(?![0-9])|12380)[0-9]{4,5}(?![0-9-年元万室房])/gu],
  ['channels.phones', /(?<![0-9-])(?![12][0-9]{3}-[0-9]{2}-)[0-9][0-9-]{5,20}[0-9]/gu],
];
const STARTS_DATE = firstUnits('0123456789一二');
/** A word that promises a value, and the field that then must not be empty. */
const PROMISES: readonly (readonly [keyof Notice['channels'], RegExp])[] = [
  ['address', /地址(?:[:为]|.?\p{Script=Han}{2})|来信请寄|邮寄至|寄至/u],
  ['postcode', /邮编|邮政编码/u],
  ['phones', /电话(?:[:为]|.?\(?0[0-9]{2}|.?12380)|热线[:为]|请拨打/u],
  ['faxes', /传真(?:[:为)]|[^,。;、]{0,2}[0-9(])/u],
  ['sms', /短信(?:[:为]|[^,。;、]{0,2}[0-9])/u],
  ['emails', /邮箱[:为]|信箱[:为]|邮件[:为]/u],
  ['websites', /网址[:为]|网站[:为]/u],
  ['hours', /(?:受理|接待|接访|办公|来访)时间[:为]/u],
];

/**
 * Looks through the notice's own sentences for what no reading covers: numbers, mailboxes, hours and dates that were not
 * read, and labels without a value.
 */
export function auditFrame(source: SourceText, area: NoticeArea, notice: Unchecked): Diagnostic[] {
  const covered = spanCover(coveredSpans(notice));
  const withDates = notice.kind === 'notice'; // a correction names the days of the notice before it
  const unread = area.frame.flatMap((part) => [...telling(source, part), ...(withDates ? dates(source, part) : [])]);
  const lost = unread.flatMap(({ field, ...place }) => {
    const span = spanOf(source, place.start, place.end);
    if (covered.overlaps(span)) return [];
    return [{ code: 'unread-text' as const, span, field, detail: printed(source, place.start, place.end) }];
  });
  return [...lost, ...brokenPromises(source, area, notice)];
}

interface Telling extends Stretch {
  readonly field: string;
}

function telling(source: SourceText, part: Stretch): Telling[] {
  const text = source.tight.slice(part.start, part.end);
  return TELLING.flatMap(([field, pattern]) =>
    [...text.matchAll(pattern)].map((match) => {
      const at = part.start + match.index;
      return { field, start: at - (match[1]?.length ?? 0), end: at + match[0].length };
    }),
  );
}

/** Days in the notice's sentences that are neither the window's nor the signature's. */
function dates(source: SourceText, part: Stretch): Telling[] {
  const found: Telling[] = [];
  for (let at = part.start; at < part.end; at++) {
    const date = STARTS_DATE[source.tight.charCodeAt(at)] === 1 ? partialDateAt(source.tight, at) : null;
    if (date === null || date.day === null || date.month === null || date.end > part.end) continue;
    found.push({ field: 'window.opens', start: at, end: date.end });
    at = date.end - 1;
  }
  return found;
}

function coveredSpans(notice: Unchecked): Span[] {
  const { title, number, issuer, signedOn, declaredCount, window, channels } = notice;
  const readings: readonly Reading<unknown>[] = [
    title,
    number,
    issuer,
    signedOn,
    declaredCount,
    ...Object.values(window),
  ];
  const ways: readonly Reading<unknown>[] = Object.values(channels).flat();
  const known = [...readings, ...ways].flatMap((reading) => (reading.certainty === 'absent' ? [] : [reading.span]));
  const { opens, closes } = window; // 11月9日8:30至11月13日: the hour of the first day has no field
  if (opens.certainty === 'absent' || closes.certainty === 'absent' || opens.span.end > closes.span.start) return known;
  return [...known, cover(opens.span, closes.span)];
}

function brokenPromises(source: SourceText, area: NoticeArea, { channels }: Unchecked): Diagnostic[] {
  return PROMISES.flatMap(([field, pattern]) => {
    const value = channels[field];
    if ('certainty' in value ? value.certainty !== 'absent' : value.length > 0) return [];
    const place = [...area.frame, ...area.entries].flatMap((part) => {
      const match = pattern.exec(source.tight.slice(part.start, part.end));
      return match === null
        ? []
        : [{ start: part.start + match.index, end: part.start + match.index + match[0].length }];
    })[0];
    if (place === undefined) return [];
    return [
      {
        code: 'missing-field' as const,
        span: spanOf(source, place.start, place.end),
        field: `channels.${field}`,
        detail: field,
      },
    ];
  });
}
