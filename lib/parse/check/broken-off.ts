import type { Diagnostic } from '../../notice/diagnostic';
import type { Notice } from '../../notice/notice';

type Unchecked = Omit<Notice, 'diagnostics'>;

/**
 * A notice that has neither signature nor date below it, and no window or no way to comment either, seems to break off: a nominee
 * that was not understood took the rest of the text along. Then whatever stands behind a list is in doubt, and the list itself.
 */
export function checkBrokenOff(notice: Unchecked): Diagnostic[] {
  const { kind, issuer, signedOn, window, channels, span } = notice;
  const { phones, sms, emails, websites } = channels;
  const isSigned = issuer.certainty === 'stated' || signedOn.certainty !== 'absent';
  const isOpen =
    window.opens.certainty !== 'absent' && [phones, sms, emails, websites].some(({ length }) => length > 0);
  if (isSigned || isOpen || kind === 'withdrawal') return [];
  const absent = [
    ...named(window, 'window.'),
    ...named(channels, 'channels.'),
    ...named({ region: notice.region }, ''),
  ];
  const end = { start: span.end, end: span.end };
  return ['nominees', 'tier', ...absent].map((field) => ({ code: 'missing-field', span: end, field, detail: field }));
}

function named(group: object, prefix: string): string[] {
  return Object.entries(group).flatMap(([name, value]) => (isEmpty(value) ? [prefix + name] : []));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && 'certainty' in value && value.certainty === 'absent';
}
