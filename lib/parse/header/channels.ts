import type { Channels } from '../../notice/notice';
import { ABSENT, stated, type Reading, type Stated } from '../../notice/reading';
import { gapBefore, printed, spanOf, type SourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import type { ChannelLabel } from '../lexicon/channel-labels';
import type { NoticeArea } from '../locate/notice-area';
import type { Stretch } from '../nominees/entry';
import type { LabelledValue } from './labelled-values';
import { officeInSentence } from './office';
import { messageNumbers, phoneNumbers, type PhoneNumber } from './phones';
import { bodyOf } from './signature';
import { unlabelledAddress } from './unlabelled-address';
import { addressesOnTheWeb } from './web-addresses';

const SIX_DIGITS = /^[0-9]{6}/u;
const BARE_POSTCODE = /^(.{4,}[^0-9,;、(])([,;、(]{0,2})[0-9]{6}\)?$/u;
const FAX = /传真/u;
const HOURS = /[0-9]{1,2}[:时点].*[0-9]{1,2}[:时点]/u;

/** The ways to comment as lists of places in the text. */
interface Found {
  readonly phones: Stretch[];
  readonly sms: Stretch[];
  readonly faxes: Stretch[];
  readonly hours: Stretch[];
}

/** Reads 受理方式: each value behind its label, the office also from 向…反映, e-mail and web wherever they stand. */
export function readChannels(source: SourceText, area: NoticeArea, values: readonly LabelledValue[]): Channels {
  const found: Found = { phones: [], sms: [], faxes: [], hours: [] };
  for (const value of values) readNumbers(source, value, found);
  const first = (label: ChannelLabel) =>
    values.find((value) => value.label === label && value.value.end > value.value.start)?.value ?? null;
  const office =
    first('office') ??
    bodyUnderContact(source, values) ??
    bodyBeforeAddress(source, values) ??
    firstOf(area.frame, (part) => officeInSentence(source, part));
  const postcode = values.find(({ label, value }) => label === 'postcode' && isPostcode(source, value.start));
  const { address, code } = withoutPostcode(source, first('address') ?? unlabelledAddress(source, area.frame, values));
  const web = area.frame.map((part) => addressesOnTheWeb(source, part));
  const all = (places: readonly Stretch[]) => distinct(places.map((place) => read(source, place)));
  return {
    office: one(source, office),
    address: one(source, address),
    postcode: one(
      source,
      postcode === undefined ? code : { start: postcode.value.start, end: postcode.value.start + 6 },
    ),
    phones: all(found.phones),
    sms: all(found.sms),
    faxes: all(found.faxes),
    emails: all(web.flatMap(({ emails }) => emails)),
    websites: all(web.flatMap(({ websites }) => websites)),
    hours: one(source, first('hours') ?? found.hours[0] ?? null),
  };
}

/** 邮编：514500, whatever digits the next line begins with */
function isPostcode(source: SourceText, at: number): boolean {
  const next = source.tight.charAt(at + 6);
  return (
    SIX_DIGITS.test(source.tight.slice(at, at + 6)) && (!/[0-9]/u.test(next) || gapBefore(source, at + 6) > GAP.none)
  );
}

/** 联系方式：省委组织部干部监督处，电话…: the body under a label that promises any way to comment */
function bodyUnderContact(source: SourceText, values: readonly LabelledValue[]): Stretch | null {
  for (const { label, at, value } of values) {
    if (label !== 'phone' || !/方式/u.test(source.tight.slice(at.start, at.end))) continue;
    const length = /^[^,;:、0-9]+/u.exec(source.tight.slice(value.start, value.end))?.[0].length ?? 0;
    const body = bodyOf(source, { start: value.start, end: value.start + length });
    if (body !== null) return body;
  }
  return null;
}

/** 省委组织部干部监督处：贵阳市中华北路242号: the body is whom to tell, and the label of its address */
function bodyBeforeAddress(source: SourceText, values: readonly LabelledValue[]): Stretch | null {
  const address = values.find(({ label }) => label === 'address')?.at;
  return address === undefined ? null : bodyOf(source, { start: address.start, end: address.end - 1 });
}

/** 北京市东城区和平里东街18号，100714: a postcode without its label ends the address, behind a mark or a gap. */
function withoutPostcode(source: SourceText, place: Stretch | null): { address: Stretch | null; code: Stretch | null } {
  const bare = place === null ? null : BARE_POSTCODE.exec(source.tight.slice(place.start, place.end));
  const length = bare?.[1]?.length;
  if (place === null || bare === null || length === undefined) return { address: place, code: null };
  const start = place.start + length + (bare[2]?.length ?? 0);
  if (bare[2] === '' && gapBefore(source, start) === GAP.none) return { address: place, code: null };
  return { address: { start: place.start, end: place.start + length }, code: { start, end: start + 6 } };
}

function readNumbers(source: SourceText, { label, value }: LabelledValue, found: Found): void {
  if (label !== 'phone' && label !== 'fax' && label !== 'sms' && label !== 'phoneAndFax' && label !== 'contact') return;
  if (label === 'sms') found.sms.push(...messageNumbers(source, value));
  else for (const number of phoneNumbers(source, value)) sort(number, label, found);
  const bracket = /\(([^()]{5,60})\)/du.exec(source.tight.slice(value.start, value.end));
  const inside = bracket?.indices?.[1];
  if (inside !== undefined && HOURS.test(bracket?.[1] ?? ''))
    found.hours.push({ start: value.start + inside[0], end: value.start + inside[1] });
}

function sort(number: PhoneNumber, label: ChannelLabel, found: Found): void {
  const fax = label === 'fax' || label === 'phoneAndFax' || FAX.test(number.remark);
  const phone = label !== 'fax' && (!FAX.test(number.remark) || /电话|兼|同/u.test(number.remark));
  const { start, end } = number;
  if (/短信/u.test(number.remark) && !/[0-9]{5}/u.test(number.remark)) found.sms.push({ start, end });
  else {
    if (fax) found.faxes.push({ start, end });
    if (phone) found.phones.push({ start, end });
  }
}

function read(source: SourceText, { start, end }: Stretch): Stated<string> {
  return stated(printed(source, start, end), spanOf(source, start, end));
}

function one(source: SourceText, place: Stretch | null): Reading<string> {
  return place === null ? ABSENT : read(source, place);
}

function distinct(readings: readonly Stated<string>[]): Stated<string>[] {
  return [...new Map(readings.toReversed().map((reading) => [reading.value, reading])).values()].toReversed();
}

function firstOf<T>(parts: readonly Stretch[], find: (part: Stretch) => T | null): T | null {
  for (const part of parts) {
    const found = find(part);
    if (found !== null) return found;
  }
  return null;
}
