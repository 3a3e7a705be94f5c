import { citiesOf, provinces } from '../places/divisions';
import { rankInEnglish } from './rank-in-english';
import { OFFICES } from './read-body';
import { deputyOf } from './read-title';
import { BODIES, type Body, type BodyKind } from './tables/bodies';
import { BARE_LEVELS, GENERIC_UNITS } from './tables/generic-units';
import { EVERYDAY_TERMS } from './tables/other-words';
import { PLAIN_RANKS, RANK_WORDS } from './tables/ranks';
import { SUBJECTS } from './tables/subjects';
import { HEADS, LEVELS, TITLES } from './tables/titles';

/** An English term and Chinese words that the glossary renders by it. */
export type GlossaryTerm = readonly [english: string, chinese: string];

/**
 * The glossary read backwards, for readers who look for a post in English: every title, body, office, rank and named place
 * with its Chinese words; one English term may stand for several. Words of a single character (委) are left out: they stand
 * in everything.
 * Example: among them are `['Mayor', '市长']`, `['Municipal People’s Government', '市政府']` and `['Finance Bureau', '财政局']`.
 */
export function glossaryTerms(): GlossaryTerm[] {
  const all = [EVERYDAY_TERMS, titles(), heads(), BODIES.flatMap(bodyTerms), offices(), ranks(), places()].flat();
  return all.filter(([, chinese]) => chinese.length > 1);
}

/** 副主任 is a Vice-Chairperson only of a congress: 人大常委会副主任. */
function titles(): GlossaryTerm[] {
  return [...TITLES].flatMap(([chinese, title]): GlossaryTerm[] => {
    if (typeof title === 'string') return [[title, chinese]];
    const kinds = [...new Set(BODIES.map(({ kind }) => kind))].filter((kind) => title[kind] !== undefined);
    return [[title.else, chinese], ...kinds.flatMap((kind) => ofKind(kind, title[kind] ?? '', chinese))];
  });
}

function ofKind(kind: BodyKind, english: string, chinese: string): GlossaryTerm[] {
  return BODIES.filter((body) => body.kind === kind).map(({ zh }) => [english, zh + chinese]);
}

function heads(): GlossaryTerm[] {
  return [...HEADS].flatMap(([chinese, english]): GlossaryTerm[] => [
    [english, chinese],
    [deputyOf(english), `副${chinese}`],
    [`Executive ${deputyOf(english)}`, `常务副${chinese}`],
  ]);
}

/** CPC * Committee: the CPC Committee of anywhere, and the CPC Municipal Committee 市委; a People’s Court is a Court as well. */
function bodyTerms({ zh, en, kind, under }: Body): GlossaryTerm[] {
  // the place stands within its name: 民盟台州市委
  if (kind === 'democratic') return [[en.replace('* Committee of the ', ''), zh]];
  return [...new Set([en, en.replace('People’s ', '')])].flatMap((words): GlossaryTerm[] => {
    const plain: GlossaryTerm = [words.replace(/\* |@ | of @$/gu, ''), zh];
    if (under === 'body') return [plain];
    return [plain, ...[...BARE_LEVELS].flatMap((level) => ofLevel(zh, words, plain, level))];
  });
}

function ofLevel(
  zh: string,
  en: string,
  [plain]: GlossaryTerm,
  [level, [adjective]]: readonly [string, readonly [string, string]],
): GlossaryTerm[] {
  const own: GlossaryTerm = [en.replace(/[*@]/u, adjective), level + zh];
  // 委 alone says nothing; 市委, 县委 … are what a CPC Committee may be
  return zh.length > 1 ? [own] : [own, [plain, level + zh]];
}

function offices(): GlossaryTerm[] {
  return [...SUBJECTS].flatMap(([chinese, subject]): GlossaryTerm[] => [
    [subject, chinese],
    ...OFFICES.flatMap(([zh, office]): GlossaryTerm[] => [
      [`${office} of ${subject}`, chinese + zh],
      [`${subject} ${office}`, chinese + zh],
    ]),
  ]);
}

function ranks(): GlossaryTerm[] {
  const graded = RANK_WORDS.flatMap(([chinese, english]): GlossaryTerm[] => [
    [english, chinese],
    ...[...'一二三四五六'].map((grade): GlossaryTerm => {
      const rank = `${grade}级${chinese}`;
      return [rankInEnglish(rank) ?? english, rank];
    }),
  ]);
  const plain = [...PLAIN_RANKS, ...LEVELS].map(([chinese, english]): GlossaryTerm => [english, chinese]);
  return [...graded, ...plain];
}

function places(): GlossaryTerm[] {
  const named = provinces().flatMap((province) => [province, ...citiesOf(province.code)]);
  const generic = GENERIC_UNITS.map(([chinese, english]): GlossaryTerm => [english.replace(/^an? /u, ''), chinese]);
  return [...named.map(({ pinyin, shortName }): GlossaryTerm => [pinyin ?? '', shortName]), ...generic];
}
