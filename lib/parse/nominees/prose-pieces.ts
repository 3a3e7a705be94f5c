import { gapBefore, type SourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import { CURRENT_WORDS, STORY_WORDS } from '../lexicon/proposal-verbs';
import { alternation } from '../lexicon/word-pattern';
import { clausesOf, type Clause } from './clauses';
import type { Piece, Stretch, Verb } from './entry';
import { proposalVerbAt, type ProposalVerb } from './proposal-verb';

/** 现任…, 该同志现任… */
const CURRENT = new RegExp(
  `(?:(?:该同志)?(?:${alternation(CURRENT_WORDS)})[:为]?|[12][0-9]{3}年(?:[0-9]{1,2}月)?(?:起|至今)(?:担任|任))`,
  'uy',
);
/** A sentence that goes on with the current post: 。兼任…, 。挂职… */
const CONTINUES = /^(?:兼|挂职|挂任|并|同时)/u;
/** The story of a career and remarks, which have no field: 该同志1996年9月…, 试用期一年, 历任… */
const REMARK = new RegExp(
  `^(?:[12][0-9]{3}[年.][0-9]{1,2}月?(?:-|至|到|~)|该同志|曾任|历任|先后|${alternation(STORY_WORDS)}|学习工作|其间|期间|任现职|任同级|近三年|年度考核|备注|按照|根据|身体健康)`,
  'u',
);
/** 中共党员 现任… 拟任…: white space for commas */
const AFTER_SPACE = /^(?:现任|拟(?:任|提|推|晋|聘|转|交|进|重))/u;
const LINE_START = /^(?:现任|现为|拟|[12][0-9]{3}[年.][0-9])/u;
/** 现任 for a second time, or the notice's own words, within what reads like a post */
const STRANGE_IN_POST = /^现任|^拟|[男女]$|出?生$|公示|电话|举报|邮编|参加工作|入党/u;
/** ，2016年7月至今挂任昌都市卡若区委副书记: a post held besides the one before */
const ALSO_HOLDS = /^[12][0-9]{3}[年.](?:[0-9]{1,2}月?)?(?:起|至今|开始|以来)?,?(?:挂职|挂任|兼任|兼|借调|援)/u;
const GENDER = /^(?:性别:?)?[男女]性?$/u;
const FACT =
  /^[\p{Script=Han}]{1,6}族$|^[0-9]{2}(?:周?岁)$|^[12][0-9]{3}年[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:出?生|参加工作|入党|加入.{2,8})$|^(?:籍贯|出生于|中共党员$)/u;
const PROBATION = /^(?:任职)?(?:试用期|实行试用|试用|聘期|任期|按规定(?:实行)?试用)/u;
const ENDS_POST = /^(?:(?:同时)?(?:免去|不再担任|不再兼任|免去其))/u;
/** 拟 that is part of another word: 虚拟, 模拟, 草拟. */
const NOT_BEFORE = /[虚模草比]$/u;

interface Walk {
  readonly text: string;
  readonly pieces: Piece[];
  state: 'facts' | 'current' | 'story' | 'proposed';
  /** the post that is being read */
  open: { label: 'currentPost' | 'proposedPost'; start: number; end: number; verb?: Verb; doubtful?: boolean } | null;
  done: number;
  /** the proposal's sentence has ended */
  told: boolean;
}

/**
 * Cuts the sentences about one nominee into facts, the current post and the proposal. `end` is where the block ends:
 * behind the sentence of the proposal when other matter follows it.
 * Example: 男,汉族,现任瑞安市委书记,拟任县委书记。 gives two facts, a current post and a proposed post with its verb.
 */
export function prosePieces(source: SourceText, start: number, end: number): { pieces: Piece[]; end: number } {
  const text = source.tight;
  const walk: Walk = { text, pieces: [], state: 'facts', open: null, done: start, told: false };
  for (const clause of clausesByLine(source, start, end)) {
    if (!take(walk, clause)) break;
    walk.done = clause.end + clause.mark.length;
  }
  close(walk);
  return { pieces: withHiddenVerb(text, walk.pieces), end: walk.done };
}

/** A line that begins with 现任, 拟任 or a year begins a clause, also where no mark ends the line before. */
function clausesByLine(source: SourceText, start: number, end: number): Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    const cut = at === end || startsClause(gapBefore(source, at), source.tight.slice(at, at + 7));
    if (!cut) continue;
    clauses.push(...clausesOf(source.tight, from, at));
    from = at;
  }
  return clauses;
}

function startsClause(gap: number, words: string): boolean {
  if (gap >= GAP.line) return LINE_START.test(words);
  return gap >= GAP.space && AFTER_SPACE.test(words);
}

/** Takes one clause; `false` when the block ended before it. */
function take(walk: Walk, clause: Clause): boolean {
  const verb = proposalVerbAt(walk.text, clause.start, clause.end);
  if (walk.told && verb === null && startsSentence(walk, clause) && !isRemark(walk, clause)) {
    if (!isFact(walk, clause)) return false;
    close(walk);
  }
  if (verb !== null) takeVerb(walk, clause, verb);
  else if (walk.state === 'facts' || walk.state === 'story') takeFact(walk, clause);
  else takeInPost(walk, clause);
  if (clause.mark === '。' && walk.state === 'current' && !continues(walk, clause)) close(walk);
  if (clause.mark === '。' && walk.state === 'proposed') walk.told = true;
  return true;
}

function takeVerb(walk: Walk, clause: Clause, verb: ProposalVerb): void {
  if (walk.open?.label === 'proposedPost') {
    walk.open.end = clause.end; // 拟任A，提名为B is one proposal
    if (walk.open.verb?.words === verb.words) walk.open.doubtful = true; // 拟任A，拟任B
    return;
  }
  close(walk);
  const { start, end, words, objectStart } = verb;
  walk.open = {
    label: 'proposedPost',
    start: objectStart,
    end: clause.end,
    verb: { start, end, words, from: 'entry' },
  };
  walk.state = 'proposed';
}

function takeFact(walk: Walk, clause: Clause): void {
  CURRENT.lastIndex = clause.start;
  const match = CURRENT.exec(walk.text);
  if (match !== null) {
    walk.state = 'current';
    walk.open = { label: 'currentPost', start: clause.start + match[0].length, end: clause.end };
    return;
  }
  const words = walk.text.slice(clause.start, clause.end);
  if (REMARK.test(words)) walk.state = 'story';
  walk.pieces.push({ start: clause.start, end: clause.end, label: walk.state === 'story' ? 'remark' : null });
}

/** A clause behind 现任 or 拟任: part of the post, or a remark. */
function takeInPost(walk: Walk, clause: Clause): void {
  if (endsPost(walk, clause)) {
    close(walk);
    takeFact(walk, clause);
    return;
  }
  if (!isRemark(walk, clause)) {
    if (walk.open === null) return;
    walk.open.end = clause.end;
    if (STRANGE_IN_POST.test(walk.text.slice(clause.start, clause.end))) walk.open.doubtful = true;
    return;
  }
  const { start, end } = clause;
  const words = walk.text.slice(start, end);
  walk.pieces.push({ start, end, label: 'remark', doubtful: ENDS_POST.test(words) });
  if (!startsSentence(walk, clause)) return;
  close(walk);
  walk.state = 'story';
}

/** 现任县民政局副局长，男，41岁，…: facts behind a post end it; 拟任市民宗局局长，现任…: so does the current post behind the proposed one. */
function endsPost(walk: Walk, clause: Clause): boolean {
  if (walk.open === null) return false;
  CURRENT.lastIndex = clause.start;
  const isCurrent = walk.open.label === 'proposedPost' && CURRENT.test(walk.text) && !walk.pieces.some(isCurrentPost);
  return isCurrent || GENDER.test(walk.text.slice(clause.start, clause.end));
}

function isCurrentPost({ label }: Piece): boolean {
  return label === 'currentPost';
}

function startsSentence(walk: Walk, clause: Clause): boolean {
  return walk.text.charAt(clause.start - 1) === '。';
}

/** 试用期一年, 不再担任…, 该同志…; but 该同志的公示时间… is the notice's own sentence. */
function isRemark(walk: Walk, clause: Clause): boolean {
  const words = walk.text.slice(clause.start, Math.min(clause.end, clause.start + 16));
  return (
    !words.includes('公示') &&
    !ALSO_HOLDS.test(words) &&
    (PROBATION.test(words) || ENDS_POST.test(words) || REMARK.test(words))
  );
}

/** …，拟任省应急管理厅厅长。男，1965年9月生，汉族…: the facts may stand behind the proposal */
function isFact(walk: Walk, clause: Clause): boolean {
  const words = walk.text.slice(clause.start, clause.end);
  return GENDER.test(words) || FACT.test(words);
}

function continues(walk: Walk, clause: Clause): boolean {
  return CONTINUES.test(walk.text.slice(clause.end + 1, clause.end + 4));
}

function close(walk: Walk): void {
  if (walk.open !== null) walk.pieces.push(walk.open);
  walk.open = null;
  walk.state = 'facts';
}

/** Without a verb at the start of a clause: one inside the current post, where a comma is missing. */
function withHiddenVerb(text: string, pieces: Piece[]): Piece[] {
  if (pieces.some((piece) => piece.verb !== undefined)) return pieces;
  return pieces.flatMap((piece) => (piece.label === 'remark' ? [piece] : splitAtVerb(text, piece)));
}

function splitAtVerb(text: string, piece: Piece): Piece[] {
  if (!text.slice(piece.start, piece.end).includes('拟')) return [piece]; // a search of the whole rest would be quadratic
  for (let at = text.indexOf('拟', piece.start); at >= 0 && at < piece.end; at = text.indexOf('拟', at + 1)) {
    const verb = proposalVerbAt(text, at, piece.end);
    if (verb === null || at === piece.start || NOT_BEFORE.test(text.charAt(at - 1))) continue;
    const { start, end, words, objectStart } = verb;
    const proposal: Piece = {
      start: objectStart,
      end: piece.end,
      label: 'proposedPost',
      verb: { start, end, words, from: 'entry' },
      doubtful: true,
    };
    return [{ ...piece, end: at, doubtful: true }, proposal];
  }
  return [piece];
}

/** （试用期一年）, （破格提拔，理由：…）: about the appointment, not of the post */
const REMARK_BRACKET = /\((?:任职)?(?:试用期?|实行试用期|聘期|按规定(?:实行)?试用|破格)[^()]{0,60}\)$/u;

/** marks, and the symbols that lists print before their items: ▷ 现任：… */
const AROUND = /[,;。、:.!▷◁→\p{So}]/u;

/** The stretch without the marks around it and without a probation at its end: 副局长（试用期一年） → 副局长. */
export function trimmedPost(text: string, stretch: Stretch): Stretch {
  let { start, end } = stretch;
  for (;;) {
    const before = end - start;
    while (start < end && AROUND.test(text.charAt(start))) start++;
    while (start < end && AROUND.test(text.charAt(end - 1))) end--;
    const probation = REMARK_BRACKET.exec(text.slice(Math.max(start, end - 80), end));
    if (probation !== null) end -= probation[0].length;
    if (end - start === before) return { start, end };
  }
}
