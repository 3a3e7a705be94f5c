import type { Diagnostic } from '../../notice/diagnostic';
import type { Nominee } from '../../notice/nominee';
import { valueOf } from '../../notice/reading';
import { isMost } from './nominee-checks';

const FIELDS = ['birth', 'partyJoined', 'workStarted'] as const;
const YEAR = '1975'.length;

/**
 * A year alone among dates with their month: what is left of 1975年12月 when the month is lost. Only where most others of the same
 * notice print the month. Example: 1975 among 1970-08, 1969-05 and 1971-11 is `unusual-value`.
 */
export function datePrecision(nominees: readonly Nominee[]): Diagnostic[] {
  return FIELDS.flatMap((field) => {
    const values = nominees.map((nominee) => valueOf(nominee[field])).filter((value) => value !== null);
    const precise = values.filter((value) => value.length > YEAR);
    if (!isMost(precise.length, values.length)) return [];
    return nominees.flatMap((nominee, index): Diagnostic[] => {
      const reading = nominee[field];
      if (reading.certainty === 'absent' || reading.value.length > YEAR) return [];
      return [{ code: 'unusual-value', span: reading.span, field, nominee: index, detail: reading.value }];
    });
  });
}
