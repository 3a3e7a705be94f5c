import type { Diagnostic } from '../../notice/diagnostic';
import type { Channels } from '../../notice/notice';
import type { Stated } from '../../notice/reading';
import { gapBefore, printed, spanOf, tightAt, type SourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import type { LabelledValue } from '../header/labelled-values';
import type { ChannelLabel } from '../lexicon/channel-labels';
import type { Stretch } from '../nominees/entry';

type ListField = 'phones' | 'sms' | 'faxes' | 'emails' | 'websites';

/** 0571-12380, (020)83136161, 18905712380, 88889999转6011, 400-810-1234; numbers of six digits are of old notices */
const PHONE =
  /^(?:\(?0(?:10|2[0-9]|[3-9][0-9]{2})\)?-?)?(?:12380|12388|12345|12371|[2-9][0-9]{6,7}|1[3-9][0-9]{9}|400-?[0-9]{3}-?[0-9]{4})(?:(?:-|转|分机)[0-9]{1,5})?$/u;
const MESSAGE = /^(?:1[3-9][0-9]{9}|106[0-9]{5,17}|12380(?:-?[0-9]{1,12})?|[0-9]{5,21}(?:-[0-9]{5,12})?)$/u;
const DOMAIN = '(?:[A-Za-z0-9-]{1,60}\\.){1,5}(?:com|net|org|cn|gov\\.cn|edu\\.cn|top|vip|xyz|cc|info|tv)';
const SHAPES: Readonly<Record<ListField, RegExp>> = {
  phones: PHONE,
  faxes: PHONE,
  sms: MESSAGE,
  emails: new RegExp(`^[A-Za-z0-9][A-Za-z0-9._+-]*@${DOMAIN}$`, 'u'),
  websites: new RegExp(`^(?:https?://)?${DOMAIN}(?::[0-9]{2,5})?(?:[/?#].*)?$`, 'u'),
};
/** 0■31-8416523, 10-8888…: what stands before a number that was cut, and behind it */
const CUT_BEFORE =
  /(?:[0-9A-Za-z@.]-?[^0-9、,;:。()/\s]{0,2}|[□■?*\uFFFD�-]|[\p{Script=Han}]|[0-9]{3}\)|[0-9][^0-9()、,;]{1,2}[0-9]?\))$/u;
const CUT_BEHIND =
  /^(?:[^0-9、,;:。()/\s或和及转至到]{0,2}[0-9A-Za-z@]|[□■?*\uFFFD�-]|[\p{Script=Han}](?=$|[、,;。)]))/u;
/** ，010-…转6011；电话: words that part two numbers */
const PARTS =
  /(?:话|真|机|信|或|和|及|兼|转|打|拨|为|是|至|到|在|向|往|加|线|站|址|箱|网|邮|件|号|码|台|组|处|科|室|部|办|人|局|院|会)$/u;
const NUMBER_FIELDS: Readonly<Partial<Record<ChannelLabel, readonly string[]>>> = {
  phone: ['channels.phones'],
  fax: ['channels.faxes'],
  phoneAndFax: ['channels.phones', 'channels.faxes'],
  sms: ['channels.sms'],
  postcode: ['channels.postcode'],
  email: ['channels.emails'],
  website: ['channels.websites'],
};
const HOURS = /[0-9]{1,2}[:时点][0-9]{0,2}(?:分|半)?|[0-9]{1,3}(?:号|楼|室|房|层|个|天|日|月|年|小时)/gu;
const LEFT_OVER = /[0-9]{2,}|[□■?*\uFFFD�]|[a-z]/u;

/**
 * Numbers and addresses that have not the shape of one, that something strange stands at, or that are left over behind a label that
 * promises them: `unusual-value` or `unread-text` names the field.
 */
export function doubtfulNumbers(
  source: SourceText,
  values: readonly LabelledValue[],
  channels: Channels,
): Diagnostic[] {
  const lists = (['phones', 'sms', 'faxes', 'emails', 'websites'] as const).flatMap((field) =>
    channels[field].flatMap((reading) => unusual(source, field, reading)),
  );
  return [...lists, ...halfRemarks(source, channels), ...leftOver(source, values, channels)];
}

/** （传己）, （传）真: a remark behind a number that was to say that it is a fax */
const HALF_REMARK = /^\((?:传[^真()]?|[^传()]?真)\)/u;

function halfRemarks(source: SourceText, { phones, faxes }: Channels): Diagnostic[] {
  return [...phones, ...faxes].flatMap(({ span, value }) => {
    const at = tightAt(source, span.end);
    if (!HALF_REMARK.test(source.tight.slice(at, at + REACH))) return [];
    const fields = ['channels.phones', 'channels.faxes'];
    return fields.map((field) => ({ code: 'unusual-value', span, field, detail: value }) as const);
  });
}

function unusual(source: SourceText, field: ListField, { span, value }: Stated<string>): Diagnostic[] {
  const place = { start: tightAt(source, span.start), end: tightAt(source, span.end) };
  const words = source.tight.slice(place.start, place.end);
  const isWhole = SHAPES[field].test(words) && !isCut(source, place);
  return isWhole ? [] : [{ code: 'unusual-value', span, field: `channels.${field}`, detail: value }];
}

/** Whether what stands at the place, without a gap between, belongs to it. */
function isCut(source: SourceText, { start, end }: Stretch): boolean {
  const before = touching(source, start, -1);
  const behind = touching(source, end, 1);
  return (CUT_BEFORE.test(before) && !PARTS.test(before)) || CUT_BEHIND.test(behind);
}

const REACH = 4;

/** The units before (step -1) or behind (step 1) an offset, as far as no white space parts them from it. */
function touching(source: SourceText, at: number, step: -1 | 1): string {
  let edge = at;
  while (Math.abs(edge - at) < REACH && gapBefore(source, edge) === GAP.none) edge += step;
  return source.tight.slice(Math.min(at, edge), Math.max(at, edge));
}

/** 电话：0931-846523　12380: digits behind the label of which nothing was read */
function leftOver(source: SourceText, values: readonly LabelledValue[], channels: Channels): Diagnostic[] {
  const known = readPlaces(source, channels);
  let next = 0;
  return values.flatMap(({ label, value }) => {
    const fields = NUMBER_FIELDS[label] ?? [];
    if (fields.length === 0) return [];
    while ((known[next]?.end ?? Infinity) <= value.start) next++;
    let rest = '';
    let from = value.start;
    for (let at = next; from < value.end && (known[at]?.start ?? Infinity) < value.end; at++) {
      const place = known[at] ?? value;
      rest += `${source.tight.slice(from, Math.max(from, place.start))} `;
      from = Math.max(from, place.end);
    }
    rest += source.tight.slice(from, Math.max(from, value.end));
    if (!LEFT_OVER.test(rest.replace(HOURS, ''))) return [];
    const span = spanOf(source, value.start, value.end);
    const detail = printed(source, value.start, value.end);
    return fields.map((field) => ({ code: 'unread-text', span, field, detail }) as const);
  });
}

/** Where the ways to comment were read, in the order of the text. */
function readPlaces(source: SourceText, channels: Channels): Stretch[] {
  return Object.values(channels)
    .flat()
    .flatMap((reading) => (reading.certainty === 'absent' ? [] : [reading.span]))
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => ({ start: tightAt(source, start), end: tightAt(source, end) }));
}
