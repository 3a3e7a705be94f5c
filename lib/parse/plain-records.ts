import { toRecord } from '../notice/record';
import { parseNotices } from './parse-notices';

const PLACES = new Set(['span', 'spans', 'currentPosts', 'proposedPosts', 'nominees', 'diagnostics']);

function withoutPlaces(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !PLACES.has(key)));
}

/**
 * What tests compare: the records of a text without any offset, and the diagnostics as `code field nominee`.
 * Example: `plainRecords(text)[0]?.diagnostics` may hold `missing-field birth 2`.
 */
export function plainRecords(text: string) {
  return parseNotices(text, {}).notices.map((notice) => {
    const record = toRecord(notice);
    return {
      ...withoutPlaces(record),
      nominees: record.nominees.map(withoutPlaces),
      diagnostics: record.diagnostics.map(({ code, field, nominee }) =>
        [code, field ?? '', nominee ?? ''].join(' ').trim(),
      ),
    };
  });
}
