import {
  DEGREE_FIELDS,
  LEVELS_OF_EDUCATION,
  PEOPLES_IN_ENGLISH,
  STATUSES_IN_ENGLISH,
  WAYS_OF_STUDY,
} from './tables/facts';

/** The facts whose printed words are few enough for a table. */
export type FactInEnglish = 'ethnicity' | 'politicalStatus' | 'education' | 'degree';

const DEGREE = /^(.*?)(博士|硕士|学士)(?:学位)?$/u;
const DEGREES: ReadonlyMap<string, string> = new Map([
  ['博士', 'Doctor'],
  ['硕士', 'Master'],
  ['学士', 'Bachelor'],
]);
/** The traditional characters that such words hold. */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  ['漢汉', '黨党', '員员', '學学', '滿满', '專专', '職职'].map(([from = '', to = '']): [string, string] => [from, to]),
);

/**
 * What a nominee's fact says, in English; null for words that are in no table.
 * Example: `factInEnglish('education', '省委党校研究生')` is `postgraduate (provincial Party school)`.
 */
export function factInEnglish(field: FactInEnglish, printed: string): string | null {
  const words = [...printed.replace(/\s/gu, '')].map((character) => SIMPLIFIED.get(character) ?? character).join('');
  switch (field) {
    case 'ethnicity':
      return PEOPLES_IN_ENGLISH.get(words.replace(/族$/u, '')) ?? null;
    case 'politicalStatus':
      return STATUSES_IN_ENGLISH.get(words) ?? null;
    case 'education':
      return education(words.replace(/(?:学历|毕业|文化)$/u, ''));
    case 'degree':
      return degree(words);
  }
}

function education(words: string): string | null {
  const level = LEVELS_OF_EDUCATION.get(words);
  if (level !== undefined) return level;
  const way = WAYS_OF_STUDY.find(([zh]) => words.startsWith(zh));
  const rest = way === undefined ? undefined : LEVELS_OF_EDUCATION.get(words.slice(way[0].length));
  return way === undefined || rest === undefined ? null : `${rest} (${way[1]})`;
}

function degree(words: string): string | null {
  const [, of = '', kind = ''] = DEGREE.exec(words) ?? [];
  const en = DEGREES.get(kind);
  if (en === undefined) return null;
  if (of === '') return en === 'Doctor' ? 'doctorate' : `${en.toLowerCase()}’s degree`;
  const field = DEGREE_FIELDS.get(of);
  return field === undefined ? null : `${en} of ${field}`;
}
