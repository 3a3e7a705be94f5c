import type { Span } from '../../lib/notice/span';
import type { SeededRandom } from '../seeded-random';
import { clausesOf, type Clause } from './clauses';
import type { Edit } from './edit';

/** What can happen to a clause. */
export const MUTATIONS = [
  'dropped',
  'doubled',
  'two characters swapped',
  'a character lost',
  'a character blotted',
  'a wrong character',
] as const;
export type Mutation = (typeof MUTATIONS)[number];

export interface Mutant {
  readonly mutation: Mutation;
  readonly edit: Edit;
  /** the clause that is meant */
  readonly clause: Span;
}

/** Marks that copies of copies put in the place of a character. */
const BLOTS = ['□', '■', '?', '*', '\uFFFD', 'l'];
/** Characters of notices that belong together with few others. */
const WRONG = ['的', '木', '己', '末', '鱼', '曰', '〇', '卜'];
const COMMAS = '，,；;';

/** All mutants of a notice in a text; each garbling `garblings` times in a clause. Example: `makeMutants(text, span, random, 4)`. */
export function makeMutants(text: string, notice: Span, random: SeededRandom, garblings: number): readonly Mutant[] {
  return clausesOf(text, notice).flatMap((clause) => {
    const edits: [Mutation, Edit][] = [
      ['dropped', dropped(clause)],
      ['doubled', doubled(text, clause)],
    ];
    for (let round = 0; round < garblings; round++) edits.push(...garbled(text, clause, random));
    return edits.flatMap(([mutation, edit]) => (changes(text, edit) ? [{ mutation, edit, clause }] : []));
  });
}

function changes(text: string, { start, end, words }: Edit): boolean {
  return text.slice(start, end) !== words;
}

/** A clause goes with its comma, a line with its end; of a table's cell the words go and the cell stays. */
function dropped({ start, end, before, after }: Clause): Edit {
  if (after !== '' && COMMAS.includes(after)) return { start, end: end + 1, words: '' };
  if (before !== '' && COMMAS.includes(before)) return { start: start - 1, end, words: '' };
  if (before === '\n' && after === '\n') return { start: start - 1, end, words: '' };
  return { start, end, words: '' };
}

/** 男，汉族，汉族，: with a comma between the two, or on a line of its own, as it stood. */
function doubled(text: string, { start, end, before, after }: Clause): Edit {
  const mark = [after, before].find((one) => one !== '' && `${COMMAS}\n\t`.includes(one)) ?? '，';
  return { start: end, end, words: mark + text.slice(start, end) };
}

function garbled(text: string, { start, end }: Clause, random: SeededRandom): [Mutation, Edit][] {
  const at = start + random.below(end - start);
  const next = Math.min(at + 1, end - 1);
  const pair = text.charAt(next) + text.slice(at + 1, next) + text.charAt(at);
  return [
    ['two characters swapped', { start: at, end: next + 1, words: next === at ? text.charAt(at) : pair }],
    ['a character lost', { start: at, end: at + 1, words: '' }],
    ['a character blotted', { start: at, end: at + 1, words: random.one(BLOTS) }],
    ['a wrong character', { start: at, end: at + 1, words: random.one(WRONG) }],
  ];
}
