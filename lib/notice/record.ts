import { DIAGNOSTICS, diagnosticMessage, type Diagnostic } from './diagnostic';
import { NOMINEE_FIELDS, type Nominee } from './nominee';
import type { Notice } from './notice';
import { ABSENT, valueOf, type Inference, type Reading } from './reading';

/** Where a value of the record was read: offsets into the text that was parsed. */
interface RecordSpan {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: 'stated' | 'inferred';
  readonly inference?: Inference;
}

type Readings = Readonly<Record<string, Reading<unknown>>>;

/**
 * The public form of a notice: plain values, and beside them where each was read and what is in doubt.
 * Example: `JSON.stringify({ notices: notices.map(toRecord) })`.
 */
export function toRecord(notice: Notice) {
  const { title, number, issuer, signedOn, declaredCount, region, tier, window, channels } = notice;
  const refersTo = notice.refersTo ?? ABSENT;
  const { phones, sms, faxes, emails, websites, ...single } = channels;
  const lists = { phones, sms, faxes, emails, websites };
  const heads = { title, number, issuer, signedOn, declaredCount, region, tier, refersTo };
  return {
    kind: notice.kind,
    title: valueOf(title),
    number: valueOf(number),
    issuer: valueOf(issuer),
    signedOn: valueOf(signedOn),
    declaredCount: valueOf(declaredCount),
    region: valueOf(region),
    tier: valueOf(tier),
    ...(refersTo.certainty === 'absent' ? {} : { refersTo: refersTo.value }),
    window: {
      opens: valueOf(window.opens),
      closes: valueOf(window.closes),
      closesAt: valueOf(window.closesAt),
      workingDays: valueOf(window.workingDays),
    },
    channels: {
      office: valueOf(single.office),
      address: valueOf(single.address),
      postcode: valueOf(single.postcode),
      phones: phones.map(valueOf),
      sms: sms.map(valueOf),
      faxes: faxes.map(valueOf),
      emails: emails.map(valueOf),
      websites: websites.map(valueOf),
      hours: valueOf(single.hours),
    },
    nominees: notice.nominees.map(toNomineeRecord),
    span: notice.span,
    spans: [
      ...spansOf(heads, ''),
      ...spansOf({ ...window }, 'window.'),
      ...spansOf(single, 'channels.'),
      ...Object.entries(lists).flatMap(([name, list]) =>
        list.flatMap((reading) => spansOf({ [name]: reading }, 'channels.')),
      ),
    ],
    diagnostics: notice.diagnostics.map(toDiagnosticRecord),
  };
}

export type NoticeRecord = ReturnType<typeof toRecord>;

function toNomineeRecord(nominee: Nominee) {
  const { currentPosts, proposedPosts } = nominee;
  return {
    name: valueOf(nominee.name),
    formerName: valueOf(nominee.formerName),
    gender: valueOf(nominee.gender),
    ethnicity: valueOf(nominee.ethnicity),
    birth: valueOf(nominee.birth),
    nativePlace: valueOf(nominee.nativePlace),
    birthplace: valueOf(nominee.birthplace),
    education: valueOf(nominee.education),
    degree: valueOf(nominee.degree),
    politicalStatus: valueOf(nominee.politicalStatus),
    partyJoined: valueOf(nominee.partyJoined),
    workStarted: valueOf(nominee.workStarted),
    currentPost: valueOf(nominee.currentPost),
    proposal: valueOf(nominee.proposal),
    proposedPost: valueOf(nominee.proposedPost),
    city: valueOf(nominee.city),
    proposedCity: valueOf(nominee.proposedCity),
    currentPosts,
    proposedPosts,
    span: nominee.span,
    spans: spansOf(Object.fromEntries(NOMINEE_FIELDS.map((field) => [field, nominee[field]])), ''),
  };
}

function spansOf(readings: Readings, prefix: string): RecordSpan[] {
  return Object.entries(readings).flatMap(([name, reading]) => {
    if (reading.certainty === 'absent') return [];
    const { certainty, span } = reading;
    const place = { field: prefix + name, start: span.start, end: span.end, certainty };
    return [reading.certainty === 'inferred' ? { ...place, inference: reading.inference } : place];
  });
}

function toDiagnosticRecord(diagnostic: Diagnostic) {
  const { code, span, detail, ...about } = diagnostic;
  return {
    code,
    severity: DIAGNOSTICS[code].severity,
    message: diagnosticMessage(code, detail, 'zh'),
    start: span.start,
    end: span.end,
    ...about,
  };
}
