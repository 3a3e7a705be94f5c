import { gazetteer, type Division } from './gazetteer';
import { shortNameOf } from './short-name';
import { CUSTOMARY_NAMES, RENAMES } from './tables/renames';

/** A division that a name may stand for. */
export interface Bearer {
  readonly division: Division;
  /** the name is no longer in use; `division` is what stands in its place */
  readonly retired: boolean;
}

interface NameMatch {
  readonly length: number;
  readonly bearers: readonly Bearer[];
}

interface NameIndex {
  readonly bearers: Map<string, Bearer[]>;
  /** by the first UTF-16 unit, the lengths of the names that begin with it, longest first */
  readonly lengths: (readonly number[] | undefined)[];
}

interface Indexes {
  readonly full: NameIndex;
  readonly short: NameIndex;
}

const NONE: readonly number[] = [];
let built: Indexes | null = null;

/**
 * The longest name with its kind (瑞安市, 恩施州, 顺河区) that begins at an offset of a text; `null` when none does.
 * The work is bounded by the longest name, whatever the text. Example: `fullNameAt('瑞安市委', 0)?.length` is 3.
 */
export function fullNameAt(text: string, at: number): NameMatch | null {
  return longestAt(indexes().full, text, at);
}

/**
 * The longest short name (瑞安, 浙江) of at least two characters that begins at an offset; the caller has to know from the
 * words behind it that a place is meant (合肥高新技术产业开发区). Example: `shortNameAt('合肥高新区', 0)?.length` is 2.
 */
export function shortNameAt(text: string, at: number): NameMatch | null {
  return longestAt(indexes().short, text, at);
}

function longestAt(index: NameIndex, text: string, at: number): NameMatch | null {
  for (const length of index.lengths[text.charCodeAt(at)] ?? NONE) {
    const bearers = index.bearers.get(text.slice(at, at + length));
    if (bearers !== undefined) return { length, bearers };
  }
  return null;
}

function indexes(): Indexes {
  built ??= build();
  return built;
}

function build(): Indexes {
  const full: NameIndex = { bearers: new Map(), lengths: emptyTable() };
  const short: NameIndex = { bearers: new Map(), lengths: emptyTable() };
  const { byCode, retiredNames } = gazetteer();
  for (const division of byCode.values()) {
    if (division.retired) continue;
    for (const name of formsOf(division.name, division.shortName)) add(full, name, { division, retired: false });
    if (division.shortName.length > 1) add(short, division.shortName, { division, retired: false });
  }
  for (const [name, code] of CUSTOMARY_NAMES) addKnown(full, name, byCode.get(code), false);
  for (const { name, own, successor } of retiredNames) {
    const bearer = heirOf(byCode.get(successor), byCode.get(own));
    for (const form of formsOf(name, shortNameOf(name))) addKnown(full, form, bearer, true);
  }
  for (const [name, code] of RENAMES) addKnown(full, name, byCode.get(code), true);
  sortLengths(full);
  sortLengths(short);
  return { full, short };
}

/** 下城区 went into 拱墅区; 白下区 went into several districts of 南京市 and is itself what is named. */
function heirOf(heir: Division | undefined, own: Division | undefined): Division | undefined {
  const vanished = own !== undefined && own.retired && own.level === 'county';
  return vanished && heir !== undefined && heir.level !== 'county' ? own : heir;
}

function addKnown(index: NameIndex, name: string, division: Division | undefined, retired: boolean): void {
  if (division !== undefined) add(index, name, { division, retired });
}

function add(index: NameIndex, name: string, bearer: Bearer): void {
  const bearers = index.bearers.get(name);
  if (bearers === undefined) index.bearers.set(name, [bearer]);
  else if (bearers.every(({ division }) => division.code !== bearer.division.code)) bearers.push(bearer);
}

function sortLengths(index: NameIndex): void {
  const longestFirst = [...index.bearers.keys()].sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    const lengths = index.lengths[name.charCodeAt(0)] ?? [];
    if (!lengths.includes(name.length)) index.lengths[name.charCodeAt(0)] = [...lengths, name.length];
  }
}

function emptyTable(): (readonly number[] | undefined)[] {
  return Array.from({ length: 0x10000 }, () => undefined);
}

/** The kinds in which an autonomous division's short form is printed: 恩施州, 恩施自治州; 景宁县, 景宁自治县; 顺河区. */
const SHORTER_KINDS: readonly (readonly [kind: string, forms: readonly string[]])[] = [
  ['自治州', ['自治州', '州']],
  ['自治县', ['自治县', '县']],
  ['自治旗', ['自治旗', '旗']],
  ['自治区', ['自治区']],
  ['族区', ['区']],
];

/** The name, and for an autonomous division its shorter forms. Example: 恩施土家族苗族自治州 → also 恩施自治州 and 恩施州. */
function formsOf(name: string, shortName: string): string[] {
  if (!name.endsWith('族区') && !name.includes('自治')) return [name];
  const forms = SHORTER_KINDS.find(([kind]) => name.endsWith(kind))?.[1] ?? [];
  return [name, ...forms.map((form) => shortName + form).filter((form) => form !== name && shortName.length > 1)];
}
