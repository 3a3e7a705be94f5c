import { PROPOSAL_CAPTIONS, PROPOSAL_VERBS } from '../lexicon/proposal-verbs';
import { PLAIN_NAME } from '../lexicon/surnames';
import { alternation } from '../lexicon/word-pattern';
import type { Stretch } from './entry';

const { before, last, alone } = PROPOSAL_VERBS;
/** 职级拟提为…, 现拟任…, 并拟推荐为…, 任用意向：拟任… */
const LEAD = `(?:职级|职务|现|并|同时|均|也|同时也|(?:${alternation(PROPOSAL_CAPTIONS)}):)?`;
/** 拟进一步使用。 with nothing after it */
const ALONE = new RegExp(`${LEAD}(拟(?:${alternation(alone)}))(?=[,;。()、]|$)`, 'uy');
/** 拟推荐提名为…, 拟提拔担任…, 拟任… */
const VERB = new RegExp(
  `${LEAD}(拟((?:${alternation(before)}){0,4})((?:${alternation(last)})?))((?:(?:职务|职级|职位|岗位|职务职级)?(?:为:?|:))?)`,
  'uy',
);
/** 拟进一步使用人选, 拟重用为… */
const LOOSE = new RegExp(`${LEAD}(拟(?:${alternation(alone.filter((word) => word.endsWith('用')))}))(为?)`, 'uy');
/** 提名为…, 推荐为… without 拟 */
const BARE = /((?:推荐)?(?:提名|推荐))为/uy;
const PERSON = new RegExp(`(?:${PLAIN_NAME}(?:同志)?|[\\p{Script=Han}·]{2,12}?同志)(?:为|任|担任)`, 'uy');
const DROPPED_AFTER = /(?:提名|推荐)$/u;
const DROPPED = /^(?:任|担任|任职)$/u;

/** A verb of proposal in the tight text, and where the words after it begin. */
export interface ProposalVerb extends Stretch {
  readonly words: string;
  /** where the proposed post begins: after 为 */
  readonly objectStart: number;
}

/**
 * The verb of a proposal at an offset; `end` is the end of the readable text. The verb is printed without 为, and without
 * 任 after 提名 and 推荐. Example: at 0 of 拟提名为副市长候选人 it is 拟提名, and the post begins at 4.
 */
export function proposalVerbAt(text: string, at: number, end: number): ProposalVerb | null {
  const verb = aloneAt(text, at, end) ?? looseAt(text, at, end) ?? verbAt(text, at, end) ?? bareAt(text, at, end);
  if (verb === null || text.charAt(verb.objectStart - 1) !== ':') return verb;
  // 拟任职务：拟提名为…: the verb behind the label is the nominee's own
  return proposalVerbAt(text, verb.objectStart, end) ?? verb;
}

function aloneAt(text: string, at: number, end: number): ProposalVerb | null {
  const match = matchAt(ALONE, text.slice(at, Math.min(end, at + 16)), 0);
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const stop = at + match[0].length;
  return { start: stop - words.length, end: stop, words, objectStart: stop };
}

function verbAt(text: string, at: number, end: number): ProposalVerb | null {
  const match = matchAt(VERB, text, at);
  const [all = '', verb = '', first = '', second = '', copula = ''] = match ?? [];
  if (match === null || (first === '' && second === '')) return null;
  const dropped = DROPPED_AFTER.test(first) && DROPPED.test(second);
  const words = dropped ? verb.slice(0, verb.length - second.length) : verb;
  const start = at + all.length - copula.length - verb.length;
  const objectStart = at + all.length + (copula === '' ? personLength(text, at + all.length) : 0);
  return objectStart > end ? null : { start, end: start + words.length, words, objectStart };
}

/** 拟任命李坚同志为市财政局局长: the person between the verb and 为 is no part of the post. */
function personLength(text: string, at: number): number {
  return matchAt(PERSON, text, at)?.[0].length ?? 0;
}

function looseAt(text: string, at: number, end: number): ProposalVerb | null {
  const [all = '', words = '', copula = ''] = matchAt(LOOSE, text, at) ?? [];
  const objectStart = at + all.length;
  if (words === '' || objectStart > end) return null;
  const stop = objectStart - copula.length;
  return { start: stop - words.length, end: stop, words, objectStart };
}

function bareAt(text: string, at: number, end: number): ProposalVerb | null {
  const words = matchAt(BARE, text, at)?.[1];
  if (words === undefined || at + words.length + 1 > end) return null;
  return { start: at, end: at + words.length, words, objectStart: at + words.length + 1 };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
