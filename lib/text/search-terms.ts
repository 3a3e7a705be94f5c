import { foldWords } from './fold-words';
import { nameReadings } from './name-pinyin';

/**
 * Terms are what an index is asked for; an index over them finds any words without looking at every row:
 * `财政` two characters that stand side by side · `李` one character of a name · `~lizh` a beginning of a name's pinyin, from
 * any of its syllables, or of its initials · `=lizhilong` the whole pinyin · `李_龙` a name with one character left open.
 */
const BEGINNING = '~';
const WHOLE = '=';
const OPEN = '_';
/** Longer beginnings find nobody else. */
const LONGEST_BEGINNING = 24;
/** Of a name in pinyin only; nobody types more. */
const MOST_CHARACTERS = 12;

/** Each two characters side by side. Example: `pairsOf('财政局')` is `['财政', '政局']`. */
export function pairsOf(folded: string): string[] {
  const characters = [...folded];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** The term of words that a name's pinyin may begin with. Example: `beginningTerm('lizh')` is `~lizh`. */
export function beginningTerm(letters: string): string {
  return BEGINNING + letters.slice(0, LONGEST_BEGINNING);
}

/** The term of a name's whole pinyin. Example: `wholeTerm('lijian')` is `=lijian`. */
export function wholeTerm(letters: string): string {
  return WHOLE + letters;
}

/** A name of three or more characters with each one left open in turn. Example: `openTerms('李志龙')` has `李_龙`. */
export function openTerms(folded: string): string[] {
  const characters = [...folded];
  if (characters.length < 3 || characters.length > MOST_CHARACTERS) return [];
  return characters.map((_, open) => characters.map((one, at) => (at === open ? OPEN : one)).join(''));
}

/** A name's pinyin without tones, one spelling for each reading: ü as v, u and yu. Example: `spellings('吕岚')` has `['lv', 'lan']`. */
function spellings(name: string): string[][] {
  const folded = foldWords(name);
  if ([...folded].length > MOST_CHARACTERS) return [];
  return nameReadings(folded).flatMap((syllables) => {
    const plain = syllables.map(foldWords);
    const other = (letters: string) => plain.map((syllable) => syllable.replace('v', letters));
    return plain.some((syllable) => syllable.includes('v')) ? [plain, other('u'), other('yu')] : [plain];
  });
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The terms of names that somebody may have meant: those that sound the same or have one other character; for Latin letters
 * those one letter off, with two letters swapped, or with z for zh and n for ng throughout.
 * Example: `similarTerms('李智龙')` has `=lizhilong` and `李_龙`; `similarTerms('lizhilnog')` and `similarTerms('lizilon')` have the first.
 */
export function similarTerms(folded: string): string[] {
  if (/^[a-z]{4,24}$/.test(folded))
    return [...new Set([...oneLetterOff(folded), ...heardAlike(folded)])].map(wholeTerm);
  return [...openTerms(folded), ...spellings(folded).map((syllables) => wholeTerm(syllables.join('')))];
}

function oneLetterOff(word: string): string[] {
  const places = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const);
  const changed = places.flatMap(([before, after]) => [
    before + after.slice(1),
    before + after.charAt(1) + after.charAt(0) + after.slice(2),
    ...[...LETTERS].flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
  ]);
  return [word, ...changed];
}

/** z, c and s that may be zh, ch and sh, and an n that may be ng: many readers do not tell them apart. */
const ALIKE = /([zcs]h?|ng?(?![aeiouv]))/;
/** So many places give 64 spellings. */
const MOST_ALIKE = 6;

function heardAlike(word: string): string[] {
  const parts = word.split(ALIKE);
  if (parts.length > 2 * MOST_ALIKE + 1) return [];
  const spelt = (part: string, at: number) => (at % 2 === 0 ? [part] : [part.charAt(0), other(part)]);
  const other = (part: string) => part.charAt(0) + (part.startsWith('n') ? 'g' : 'h');
  return parts.map(spelt).reduce((begun, ends) => begun.flatMap((begin) => ends.map((end) => begin + end)), ['']);
}

/** The terms by which a name is found, and by which it is offered to somebody who mistyped it. */
export function nameTerms(name: string): string[] {
  const folded = foldWords(name);
  const spelt = spellings(name).flatMap((syllables) => [
    wholeTerm(syllables.join('')),
    ...syllables.flatMap((_, from) => beginnings(syllables.slice(from).join(''), from === 0 ? 1 : 2)),
    ...beginnings(syllables.map((syllable) => syllable.charAt(0)).join(''), 2),
  ]);
  return [...new Set([...folded, ...pairsOf(folded), ...openTerms(folded), ...spelt])];
}

function beginnings(letters: string, shortest: number): string[] {
  const longest = Math.min(letters.length, LONGEST_BEGINNING);
  return Array.from(
    { length: Math.max(0, longest - shortest + 1) },
    (_, at) => BEGINNING + letters.slice(0, shortest + at),
  );
}

/** What a record is found by: its terms, and the words in which longer questions are looked for. */
export interface Findable {
  readonly searchTerms: string[];
  /** the folded words, one part a line, so that no question reaches from one part into the next */
  readonly searchText: string;
}

/**
 * What makes a record findable by names and by words; parts that are null are left out.
 * Example: `findable(['李志龙'], ['财政局局长', null]).searchText` is `李志龙\n财政局局长`.
 */
export function findable(names: readonly (string | null)[], words: readonly (string | null)[]): Findable {
  const stated = (part: string | null) => part !== null && part !== '';
  const allNames = names.filter(stated).map(String);
  const parts = [...new Set([...allNames, ...words.filter(stated).map(String)].map(foldWords))];
  return {
    searchTerms: [...new Set([...allNames.flatMap(nameTerms), ...parts.flatMap(pairsOf)])],
    searchText: parts.join('\n'),
  };
}

const TONES = ['\u0304', '\u0301', '\u030c', '\u0300'];
const NEUTRAL = TONES.length + 1;

/**
 * By which lists of names are sorted, as dictionaries do: by the first character's syllable, its tone, then the character, so that
 * a surname stays together; and so on. Example: `li3李 zhi4志 long2龙 李志龙`.
 */
export function sortNameOf(name: string): string {
  const folded = foldWords(name);
  const characters = [...folded];
  const [reading = []] = characters.length > MOST_CHARACTERS ? [] : nameReadings(folded);
  const keys = reading.map((syllable, at) => `${foldWords(syllable)}${toneOf(syllable)}${characters[at] ?? ''}`);
  return [...keys, name].join(' ');
}

function toneOf(syllable: string): number {
  const marks = [...syllable.normalize('NFD')];
  return TONES.findIndex((mark) => marks.includes(mark)) + 1 || NEUTRAL;
}
