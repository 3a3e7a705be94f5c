import type { LocatedNominee } from './nominee-columns';
import type { LocatedNotice } from './notice-columns';

/**
 * A notice as a record of its own, the same at every hour: the state of its window is left to who reads it.
 * Example: a line of /notices.jsonl.
 */
export function noticeRecord({ notice, noticeUrl }: LocatedNotice) {
  const { window, ...head } = notice;
  const { opens, closes, closesAt, closesInferred, workingDays, statutory } = window;
  return { ...head, url: noticeUrl, window: { opens, closes, closesAt, closesInferred, workingDays, statutory } };
}

/** A nominee as a record of its own, each field with how certain it is and where it stands. Example: a line of /nominees.jsonl. */
export function nomineeRecord({ nominee, noticeUrl, personUrl }: LocatedNominee) {
  const { notice, ...record } = nominee;
  return { ...record, personUrl, notice: { ...notice, url: noticeUrl } };
}

/** Records as one JSON text, piece by piece: `{"key":[…]}` with what stands before the list. Example: /persons/ID.json. */
export async function* jsonDocument(
  head: Readonly<Record<string, unknown>>,
  key: string,
  records: AsyncIterable<unknown>,
) {
  const before = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`);
  yield `{${before.join('')}${JSON.stringify(key)}:[`;
  let separator = '';
  for await (const record of records) {
    yield `${separator}\n${JSON.stringify(record)}`;
    separator = ',';
  }
  yield '\n]}\n';
}
