import type { NomineeField } from '../../notice/nominee';
import { TITLE_SUFFIXES } from '../lexicon/title-suffixes';
import { alternation } from '../lexicon/word-pattern';
import { spanOf } from '../../text/source-text';
import type { Entry, Piece, Stretch, Verb } from '../nominees/entry';
import { trimmedPost } from '../nominees/prose-pieces';
import { addFinding, type Draft } from './draft';

const ENDS_LIKE_A_POST = new RegExp(`(?:${alternation(TITLE_SUFFIXES)})(?:\\([^()]{1,24}\\))?$`, 'u');
const NOTHING = /^(?:无|-{1,3}|\/)$/u;

/** The stretches of the two posts of a nominee, for the reading of their parts and places. */
export interface PostStretches {
  readonly current: Stretch | null;
  readonly proposed: Stretch | null;
}

/**
 * Reads the current post, the verb and the proposed post; `unread` are the clauses that no fact recogniser knew, of which
 * the last before the verb are the post where 现任 is left out. Hands back what stays unread.
 */
export function readPosts(
  draft: Draft,
  entry: Entry,
  unread: readonly Piece[],
): { posts: PostStretches; unread: Piece[] } {
  const proposal = entry.pieces.filter((piece) => piece.label === 'proposedPost');
  const proposed = readProposal(draft, entry, proposal);
  const printedCurrent = entry.pieces.filter((piece) => piece.label === 'currentPost');
  const bare = printedCurrent.length > 0 ? null : unmarkedPost(draft, proposal[0], unread);
  const current = readCurrent(draft, bare === null ? printedCurrent : [bare]);
  const left = bare === null ? [...unread] : unread.filter((piece) => piece.start < bare.start || piece.end > bare.end);
  return { posts: { current, proposed }, unread: left };
}

function readCurrent(draft: Draft, pieces: readonly Piece[]): Stretch | null {
  const stretches = pieces.flatMap((piece) => {
    const place = trimmedPost(draft.source.tight, piece);
    if (place.end <= place.start || NOTHING.test(draft.source.tight.slice(place.start, place.end))) return [];
    addFinding(draft, { field: 'currentPost', ...place });
    if (piece.doubtful === true) for (const field of ['currentPost', 'city'] as const) doubt(draft, place, field);
    return [place];
  });
  return stretches[0] ?? null;
}

/** 中共党员，省审计厅办公室主任，拟任…: the clauses right before the verb, when they end like a post. */
function unmarkedPost(draft: Draft, proposal: Piece | undefined, unread: readonly Piece[]): Piece | null {
  const before = unread.filter(
    (piece) => piece.label === null && (proposal?.verb === undefined || piece.end <= proposal.verb.start),
  );
  const last = before.at(-1);
  if (last === undefined || !ENDS_LIKE_A_POST.test(draft.source.tight.slice(last.start, last.end))) return null;
  let start = last.start;
  for (const piece of before.slice(0, -1).reverse()) if (piece.end === start - 1) start = piece.start;
  // without a proposal behind it, it may as well be the post that is proposed
  return { start, end: last.end, label: 'currentPost', doubtful: proposal === undefined };
}

function readProposal(draft: Draft, entry: Entry, pieces: readonly Piece[]): Stretch | null {
  const [piece, ...others] = pieces;
  for (const other of others) doubt(draft, other, 'proposedPost');
  if (piece === undefined) return entry.heading === null ? null : fromHeading(draft, entry);
  const place = trimmedPost(draft.source.tight, piece);
  if (piece.doubtful === true || isBare(piece.verb))
    for (const field of ['proposal', 'proposedPost'] as const) doubt(draft, place, field);
  const empty = place.end <= place.start || NOTHING.test(draft.source.tight.slice(place.start, place.end));
  if (empty && piece.verb?.from === 'column') return null;
  if (piece.verb !== undefined) addVerb(draft, piece.verb, place);
  if (empty) return null;
  addFinding(draft, { field: 'proposedPost', ...place });
  return place;
}

/** 提名为… alone: the 拟任… before it may be lost */
function isBare(verb: Verb | undefined): boolean {
  return verb?.from === 'entry' && !verb.words.startsWith('拟');
}

function fromHeading(draft: Draft, entry: Entry): Stretch | null {
  const heading = entry.heading;
  if (heading === null) return null;
  addVerb(draft, heading.verb, heading);
  if (heading.post === null) return null;
  const because = [spanOf(draft.source, heading.start, heading.end)];
  addFinding(draft, { field: 'proposedPost', ...heading.post, inference: { code: 'post-from-heading', because } });
  return heading.post;
}

function addVerb(draft: Draft, verb: Verb, place: Stretch): void {
  const { start, end, words, from } = verb;
  const because = [spanOf(draft.source, place.start, place.end)];
  if (from === 'entry') addFinding(draft, { field: 'proposal', start, end });
  else {
    const code = from === 'column' ? 'verb-from-column' : 'verb-from-heading';
    addFinding(draft, { field: 'proposal', value: words, start, end, inference: { code, because } });
  }
}

function doubt(draft: Draft, { start, end }: Stretch, field: NomineeField): void {
  draft.doubts.push({ code: 'ambiguous-value', start, end, field });
}
