import type { ShownRecord } from './shown-records';

export interface RecordChange {
  readonly kind: ShownRecord['kind'];
  readonly recordId: string;
  readonly action: 'added' | 'changed' | 'withdrawn' | 'retired' | 'refreshed';
}

/**
 * What became of each record between two looks: notices first, then nominees, then persons. A notice changes with its own
 * words, with its nominees, and when it is withdrawn; a person with the records that are its.
 * Example: a nominee with another birth date is a changed nominee, and so are its notice and its person.
 */
export function compareShown(before: readonly ShownRecord[], after: readonly ShownRecord[]): RecordChange[] {
  const nominees = compareKind('nominee', before, after, () => false);
  const changed = new Set(nominees.map(({ recordId }) => recordId));
  const places = new Map([...before, ...after].map(({ id, noticeId }) => [id, noticeId]));
  const notices = new Set(nominees.map(({ recordId }) => places.get(recordId)));
  return [
    ...compareKind('notice', before, after, ({ id }) => notices.has(id)),
    ...nominees,
    ...compareKind('person', before, after, ({ said }) => said.split(',').some((id) => changed.has(id))),
  ];
}

function compareKind(
  kind: ShownRecord['kind'],
  before: readonly ShownRecord[],
  after: readonly ShownRecord[],
  changesWithOthers: (record: ShownRecord) => boolean,
): RecordChange[] {
  const was = new Map(before.flatMap((record) => (record.kind === kind ? [[record.id, record] as const] : [])));
  const is = new Map(after.flatMap((record) => (record.kind === kind ? [[record.id, record] as const] : [])));
  const seen = [...is.values()].flatMap((record): RecordChange[] => {
    const earlier = was.get(record.id);
    if (earlier === undefined) return [{ kind, recordId: record.id, action: 'added' }];
    if (record.withdrawn && !earlier.withdrawn) return [{ kind, recordId: record.id, action: 'withdrawn' }];
    const same = earlier.said === record.said && !changesWithOthers(record);
    return same ? [] : [{ kind, recordId: record.id, action: 'changed' }];
  });
  const gone = [...was.keys()].filter((id) => !is.has(id));
  return [...seen, ...gone.map((recordId): RecordChange => ({ kind, recordId, action: 'retired' }))];
}
