import type { Diagnostic, DiagnosticCode } from '../../notice/diagnostic';
import type { Notice } from '../../notice/notice';
import { ABSENT } from '../../notice/reading';
import type { Span } from '../../notice/span';

type Unchecked = Omit<Notice, 'diagnostics'>;
const DAY = 86_400_000;

/** What a notice says against itself, or should say and does not: counts, window, signer, ways to comment. */
export function checkNotice(notice: Unchecked): Diagnostic[] {
  const always = [...checkCount(notice), ...checkReference(notice), ...checkSignature(notice)];
  // a withdrawal opens no window, and asks for no comments
  if (notice.kind === 'withdrawal') return [...always, ...checkSigned(notice)];
  return [...always, ...checkWindow(notice), ...checkMissing(notice), ...checkPlaces(notice), ...checkBirths(notice)];
}

function checkCount({ declaredCount, nominees }: Unchecked): Diagnostic[] {
  if (declaredCount.certainty === 'absent' || declaredCount.value === nominees.length) return [];
  const detail = `${declaredCount.value} / ${nominees.length}`;
  return ['declaredCount', 'nominees'].map((field) => ({
    code: 'count-mismatch',
    span: declaredCount.span,
    field,
    detail,
  }));
}

function checkWindow(notice: Unchecked): Diagnostic[] {
  const { opens, closes, workingDays } = notice.window;
  if (opens.certainty === 'absent' && closes.certainty === 'absent' && workingDays.certainty === 'absent') {
    return ['window.opens', 'window.closes'].map((field) => ({
      code: 'no-window',
      span: titleSpan(notice),
      field,
      detail: '',
    }));
  }
  if (opens.certainty === 'absent')
    return ['window.opens', ...(closes.certainty === 'absent' ? ['window.closes'] : [])].map((field) =>
      missing(notice, field),
    );
  if (closes.certainty === 'absent')
    return [{ code: 'no-closing-date', span: opens.span, field: 'window.closes', detail: opens.value }];
  const days = Math.round((Date.parse(closes.value) - Date.parse(opens.value)) / DAY) + 1;
  const stated = workingDays.certainty === 'absent' ? 0 : workingDays.value;
  if (days >= Math.max(stated, 1) && days <= 62) return [];
  const detail = `${opens.value} – ${closes.value}${stated > 0 ? `, ${stated}` : ''}`;
  return ['window.opens', 'window.closes', 'window.workingDays'].map((field) => ({
    code: 'window-contradiction',
    span: closes.span,
    field,
    detail,
  }));
}

function checkMissing(notice: Unchecked): Diagnostic[] {
  const { phones, emails, websites, sms, office } = notice.channels;
  const silent = [...phones, ...emails, ...websites, ...sms].length === 0;
  const fields = [
    ...(office.certainty === 'absent' ? ['channels.office'] : []),
    ...(silent ? ['channels.phones'] : []),
  ];
  return [...checkSigned(notice), ...fields.map((field) => missing(notice, field))];
}

function checkSigned(notice: Unchecked): Diagnostic[] {
  const { title, issuer, signedOn } = notice;
  return Object.entries({ title, issuer, signedOn }).flatMap(([field, reading]) =>
    reading.certainty === 'absent' ? [missing(notice, field)] : [],
  );
}

/** 2018年6月12日发布的《…任前公示》 is whole; 《…任前公示■中 is not. */
function checkReference(notice: Unchecked): Diagnostic[] {
  const { kind, refersTo = ABSENT } = notice;
  if (kind === 'notice') return [];
  if (refersTo.certainty === 'absent') return [missing(notice, 'refersTo')];
  const { value, span } = refersTo;
  const isWhole = /^[^《》]*(?:《[^《》]*》[^《》]*)?$/u.test(value);
  return isWhole ? [] : [{ code: 'unusual-value', span, field: 'refersTo', detail: value }];
}

const EARLIEST_SIGNATURE = 1995;
const LONGEST_BEFORE = 60;
const OLDEST = 75;

/** A day of signature that is far from the window, before there were notices, or in the old age of the nominees. */
function checkSignature({ signedOn, window: { opens, closes }, nominees }: Unchecked): Diagnostic[] {
  if (signedOn.certainty === 'absent') return [];
  const year = Number(signedOn.value.slice(0, 4));
  const born = nominees.flatMap(({ birth }) => (birth.certainty === 'absent' ? [] : [Number(birth.value.slice(0, 4))]));
  const isOld = born.length > 0 && year - Math.max(...born) > OLDEST;
  const distance =
    opens.certainty === 'absent' ? 0 : Math.abs(Date.parse(opens.value) - Date.parse(signedOn.value)) / DAY;
  if (year >= EARLIEST_SIGNATURE && !isOld && distance <= LONGEST_BEFORE) return [];
  const leaning = Object.entries({ opens, closes }).flatMap(([name, day]) =>
    day.certainty === 'inferred' || distance > LONGEST_BEFORE ? [`window.${name}`] : [],
  );
  return ['signedOn', ...leaning].map((field) => ({
    code: 'invalid-date',
    span: signedOn.span,
    field,
    detail: signedOn.value,
  }));
}

/** Without an issuer's region, 市财政局局长 sits nowhere: the places of all such posts are in doubt. */
function checkPlaces({ region, issuer, nominees }: Unchecked): Diagnostic[] {
  if (region.certainty !== 'absent' || issuer.certainty !== 'absent') return [];
  return nominees.flatMap((nominee, index) =>
    (['city', 'proposedCity'] as const).flatMap((field) => {
      const post = nominee[field === 'city' ? 'currentPost' : 'proposedPost'];
      if (nominee[field].certainty !== 'absent' || post.certainty === 'absent') return [];
      return [{ code: 'missing-field' as const, span: post.span, field, nominee: index, detail: field }];
    }),
  );
}

/** Whoever was born before this year was past 60 when notices began, around 2000: more likely a misprint. */
const FIRST_BIRTH = 1930;
const YOUNGEST = 16;
/** some began on the land, in a troupe or as a soldier before they were of age */
const YOUNGEST_WORKER = 9;

/** 1690年5月生, 2069年5月生, 1795年7月参加工作: a year that is none of this nominee's life. */
function checkBirths({ signedOn, nominees }: Unchecked): Diagnostic[] {
  const last = signedOn.certainty === 'absent' ? Infinity : Number(signedOn.value.slice(0, 4)) - YOUNGEST;
  return nominees.flatMap(({ birth, workStarted, partyJoined }, nominee) => {
    const born = birth.certainty === 'absent' ? FIRST_BIRTH : Number(birth.value.slice(0, 4));
    return Object.entries({ birth, workStarted, partyJoined }).flatMap(([field, day]) => {
      if (day.certainty === 'absent') return [];
      const year = Number(day.value.slice(0, 4));
      const first = field === 'birth' ? FIRST_BIRTH : born + YOUNGEST_WORKER;
      if (year >= first && year <= (field === 'birth' ? last : last + YOUNGEST)) return [];
      return [{ code: 'invalid-date' as const, span: day.span, field, nominee, detail: day.value }];
    });
  });
}

function missing(notice: Unchecked, field: string): Diagnostic {
  const code: DiagnosticCode = 'missing-field';
  return { code, span: titleSpan(notice), field, detail: field };
}

function titleSpan({ title, span }: Unchecked): Span {
  return title.certainty === 'absent' ? { start: span.start, end: span.start } : title.span;
}
