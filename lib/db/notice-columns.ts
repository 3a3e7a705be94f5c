import type { Notice } from '../notice/notice';
import { ABSENT, valueOf } from '../notice/reading';
import { toDateColumn } from './dates';
import type { NoticeToSave } from './document-to-save';
import { noticeFinding } from './finding-columns';
import { toReadings } from './readings';

function printedFields({ title, number, refersTo = ABSENT, issuer, signedOn, declaredCount, region, tier }: Notice) {
  return { title, number, refersTo, issuer, signedOn, declaredCount, region, tier };
}

/** The columns of a notice's row that its reading fills; those that say where it belongs are not among them. */
export function noticeColumns({ notice, contentKey, lastDay }: NoticeToSave) {
  const { window, channels } = notice;
  const words = { title: valueOf(notice.title), number: valueOf(notice.number), issuer: valueOf(notice.issuer) };
  return {
    ...words,
    ...noticeFinding({ ...words, names: notice.nominees.flatMap(({ name }) => valueOf(name) ?? []) }),
    contentKey,
    start: notice.span.start,
    end: notice.span.end,
    kind: notice.kind,
    refersTo: valueOf(notice.refersTo ?? ABSENT),
    signedOn: toDateColumn(valueOf(notice.signedOn)),
    declaredCount: valueOf(notice.declaredCount),
    regionCode: valueOf(notice.region),
    tier: valueOf(notice.tier),
    opens: toDateColumn(valueOf(window.opens)),
    closes: toDateColumn(valueOf(window.closes)),
    closesAt: valueOf(window.closesAt),
    workingDays: valueOf(window.workingDays),
    lastDay: toDateColumn(lastDay),
    office: valueOf(channels.office),
    address: valueOf(channels.address),
    postcode: valueOf(channels.postcode),
    phones: channels.phones.map(({ value }) => value),
    sms: channels.sms.map(({ value }) => value),
    faxes: channels.faxes.map(({ value }) => value),
    emails: channels.emails.map(({ value }) => value),
    websites: channels.websites.map(({ value }) => value),
    hours: valueOf(channels.hours),
    readings: toReadings({ ...printedFields(notice), ...window, ...channels }),
  };
}
