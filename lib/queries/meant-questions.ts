import { openTerms, similarTerms, wholeTerm } from '../text/search-terms';
import { wordLetters } from '../text/word-letters';
import { knownWords } from './known-words';
import { questionWords } from './search-question';

const HAN = /^\p{Script=Han}+$/u;
const LETTERS = /^[a-z]{4,40}$/;
/** The longest known words: 人力资源和社会保障办公室 */
const LONGEST = 12;
const LONGEST_TYPED = 24;
const OPEN = '_';
/** 台州|市委|书记 */
const MOST_PARTS = 3;

/**
 * Questions that somebody may have meant, likeliest first, with one word of the question mended by words that the product knows: what sounds
 * the same, then one character wrong, missing or too many, or two swapped; pinyin is read as such words. The words have to be gathered
 * before (`gatherKnownWords`). Some milliseconds.
 * Example: `meantQuestions('财征局')[0]` is `财政局`, `meantQuestions('shiweishuji')[0]` is `市委书记`.
 */
export function meantQuestions(question: string): string[] {
  const words = questionWords(question);
  const mended = words.map((word, at) => mendings(word).map((other) => words.with(at, other).join(' ')));
  const inPinyin = words.length > 1 && words.every((word) => /^[a-z]+$/.test(word)) ? mendings(words.join('')) : [];
  const ranked = Array.from({ length: Math.max(0, ...mended.map(({ length }) => length)) }, (_, rank) =>
    mended.flatMap((of) => of.slice(rank, rank + 1)),
  );
  const typed = words.join(' ');
  return [...new Set([...inPinyin, ...ranked.flat()])].filter((other) => other !== typed);
}

function mendings(word: string): string[] {
  if (LETTERS.test(word)) return fromPinyin(word);
  return HAN.test(word) && word.length <= LONGEST_TYPED ? fromCharacters(word) : [];
}

/** caizhengju, caizenju, shiweishuji */
function fromPinyin(letters: string): string[] {
  const slips = similarTerms(letters).flatMap((term) => readings(term.slice(1), 2));
  return [...new Set([...readings(letters, MOST_PARTS), ...slips])];
}

/** Letters as known words one after another, in as few as possible. */
function readings(letters: string, most: number): string[] {
  const whole = knownWords(wholeTerm(letters));
  if (whole.length > 0 || most === 1) return [...whole];
  return Array.from({ length: letters.length }, (_, at) => at).flatMap((at) => {
    const begun = knownWords(wholeTerm(letters.slice(0, at)));
    const ends = begun.length === 0 ? [] : readings(letters.slice(at), most - 1);
    return begun.flatMap((begin) => ends.map((end) => begin + end));
  });
}

interface Mending {
  readonly words: string;
  /** which of the slips it was: 0 where it sounds the same */
  readonly slip: number;
  /** how much of what was typed is nearly a known word */
  readonly length: number;
}

/** A part of what was typed that is nearly a known word, put right; parts that are known words stay. */
function fromCharacters(typed: string): string[] {
  if (isOfKnownWords(typed)) return [];
  const found: Mending[] = [];
  for (let from = 0; from < typed.length - 1; from += 1) {
    for (let to = from + 2; to <= Math.min(typed.length, from + LONGEST); to += 1) {
      const part = typed.slice(from, to);
      if (knownWords(part).length > 0) continue;
      for (const [slip, terms] of slips(part).entries())
        for (const word of terms.flatMap(knownWords))
          found.push({ words: typed.slice(0, from) + word + typed.slice(to), slip, length: part.length });
    }
  }
  found.sort((a, b) => Math.sign(a.slip) - Math.sign(b.slip) || b.length - a.length || a.slip - b.slip);
  return [...new Set(found.map(({ words }) => words))].filter((words) => words !== typed);
}

/** 市委|组织部: nothing in it is misspelt. */
function isOfKnownWords(typed: string): boolean {
  const reached = [0];
  for (let to = 2; to <= typed.length; to += 1)
    if (reached.some((from) => knownWords(typed.slice(from, to)).length > 0)) reached.push(to);
  return reached.at(-1) === typed.length;
}

/** The terms of what a part may be: by its sound, by one wrong character, by two swapped, by one missing or too many. */
function slips(part: string): string[][] {
  const at = Array.from({ length: part.length + 1 }, (_, index) => index);
  const swapped = at.slice(2).map((to) => part.slice(0, to - 2) + turned(part.slice(to - 2, to)) + part.slice(to));
  const missing = at.map((open) => part.slice(0, open) + OPEN + part.slice(open));
  const tooMany = at.slice(1).filter((to) => part.length > 3 || part.charAt(to - 1) === part.charAt(to - 2));
  const without = tooMany.map((to) => part.slice(0, to - 1) + part.slice(to));
  return [wordLetters(part).map(wholeTerm), openTerms(part), swapped, [...missing, ...without]];
}

function turned(two: string): string {
  return two.charAt(1) + two.charAt(0);
}
