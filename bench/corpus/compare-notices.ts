import type { NoticeRecord } from '../../lib/notice/record';
import { flatRecord, type FlatNotice, type Values } from './flat-notice';
import { foldValue, type RecordValue } from './fold-value';

/** One field of one notice or nominee that is filled in the gold file or in the reading. */
export interface Case {
  /** the index of the notice among those of the gold file, then of those that were read beyond them */
  readonly notice: number;
  /** the index of the nominee in the gold notice, `null` for a field of the notice itself or a nominee beyond them */
  readonly nominee: number | null;
  /** the nominee's name, empty for a field of the notice itself */
  readonly of: string;
  readonly field: string;
  readonly gold: RecordValue;
  readonly given: RecordValue;
  /** equal when folded */
  readonly right: boolean;
  /** a diagnostic names the field; of a nominee that was not found, the nominees */
  readonly named: boolean;
  /** where it was read: the indices in the reading, `null` when the notice or the nominee was not found */
  readonly read: { readonly notice: number | null; readonly nominee: number | null };
}

interface Pair<T> {
  readonly gold: { readonly item: T; readonly index: number } | null;
  readonly given: { readonly item: T; readonly index: number } | null;
}

/**
 * Lays what was read beside what had to be read: notices by the names they share, nominees by name, both then by order.
 * Only the fields that the gold file names are compared. Example: `compareNotices(gold, records).every(({ right }) => right)`.
 */
export function compareNotices(gold: readonly FlatNotice[], records: readonly NoticeRecord[]): readonly Case[] {
  return pair(gold, records.map(flatRecord), sharedNames).flatMap(({ gold: wanted, given }, at) => {
    const diagnostics = given === null ? [] : (records[given.index]?.diagnostics ?? []);
    const isNamed = (field: string, nominee: number | null) =>
      diagnostics.some(
        (one) =>
          (one.field === field || one.field === field.split('.')[0]) &&
          (nominee === null || one.nominee === undefined || one.nominee === nominee),
      );
    const place = { notice: wanted?.index ?? at, read: { notice: given?.index ?? null, nominee: null } };
    const own = casesOf(wanted?.item.values, given?.item.values).map((found) => ({
      ...place,
      ...found,
      nominee: null,
      of: '',
      named: isNamed(found.field, null),
    }));
    const nominees = pair(wanted?.item.nominees ?? [], given?.item.nominees ?? [], sameName);
    const theirs = nominees.flatMap(({ gold: person, given: found }) =>
      casesOf(person?.item, found?.item).map((one) => ({
        ...place,
        ...one,
        nominee: person?.index ?? null,
        of: String(person?.item.get('name') ?? found?.item.get('name') ?? '?'),
        named: found === null || person === null ? isNamed('nominees', null) : isNamed(one.field, found.index),
        read: { notice: given?.index ?? null, nominee: found?.index ?? null },
      })),
    );
    return [...own, ...theirs];
  });
}

function casesOf(gold: Values | undefined, given: Values | undefined) {
  return [...(gold ?? given ?? new Map<string, RecordValue>()).keys()].flatMap((field) => {
    const [wanted, found] = [gold?.get(field) ?? null, given?.get(field) ?? null];
    const folded = foldValue(wanted);
    if (folded === null && foldValue(found) === null) return [];
    return [{ field, gold: wanted, given: found, right: folded === foldValue(found) }];
  });
}

function sharedNames(one: FlatNotice, other: FlatNotice): number {
  const names = new Set(one.nominees.map((nominee) => foldValue(nominee.get('name'))));
  const shared = other.nominees.filter((nominee) => names.has(foldValue(nominee.get('name')))).length;
  return shared + (foldValue(one.values.get('title')) === foldValue(other.values.get('title')) ? 0.5 : 0);
}

function sameName(one: Values, other: Values): number {
  const name = foldValue(one.get('name'));
  return name !== null && name === foldValue(other.get('name')) ? 1 : 0;
}

/** Pairs the likest first come first, then by order among what is left; what has no partner stands alone. */
function pair<T>(gold: readonly T[], given: readonly T[], likeness: (one: T, other: T) => number): Pair<T>[] {
  const left = new Map(given.map((item, index) => [index, item]));
  const take = (index: number | undefined) => {
    const item = index === undefined ? undefined : left.get(index);
    if (index === undefined || item === undefined) return null;
    left.delete(index);
    return { item, index };
  };
  const byLikeness = gold.map((item) => {
    const ranked = [...left].map(([index, other]) => ({ index, like: likeness(item, other) }));
    const best = ranked.reduce((a, b) => (b.like > a.like ? b : a), { index: -1, like: 0 });
    return take(best.like > 0 ? best.index : undefined);
  });
  const pairs = gold.map((item, index) => ({ gold: { item, index }, given: byLikeness[index] ?? null }));
  const whole = pairs.map((one) => (one.given === null ? { ...one, given: take(one.gold.index) } : one));
  return [...whole, ...[...left].map(([index, item]) => ({ gold: null, given: { item, index } }))];
}
