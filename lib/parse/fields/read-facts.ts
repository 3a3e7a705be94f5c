import { gapBefore } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import type { FieldLabel } from '../lexicon/field-labels';
import { FIELD_LABELS } from '../lexicon/field-labels';
import { alternation, labelsOf } from '../lexicon/word-pattern';
import { clausesOf } from '../nominees/clauses';
import type { Piece } from '../nominees/entry';
import { FACT_RECOGNISERS } from './all-fields';
import { addFinding, type Draft, type Finding } from './draft';

const LABELS = labelsOf<FieldLabel>(FIELD_LABELS);
const LABELLED = new RegExp(`^(${alternation([...LABELS.keys()])}):`, 'u');
const NOTHING = /^(?:无|没有|-{1,3}|\/|暂无|空)$/u;

/**
 * Reads the facts among a nominee's pieces into the draft; what no recogniser knows is handed back.
 * A clause is tried whole, then behind its label (籍贯:…), then in parts (男、汉族; 大学 法学学士).
 */
export function readFacts(draft: Draft, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => (readPiece(draft, piece) ? [] : unreadParts(draft, piece)));
}

function readPiece(draft: Draft, piece: Piece): boolean {
  const findings = recognise(draft.source.tight, piece);
  findings?.forEach((finding) => addFinding(draft, finding));
  return findings !== null;
}

function recognise(text: string, piece: Piece): readonly Finding[] | null {
  const words = text.slice(piece.start, piece.end);
  if (piece.label !== null && NOTHING.test(words)) return [];
  const label = piece.label === null ? LABELLED.exec(words)?.[1] : undefined;
  if (label !== undefined) {
    const behind = { start: piece.start + label.length + 1, end: piece.end, label: LABELS.get(label) ?? null };
    return recognise(text, behind);
  }
  for (const recogniser of FACT_RECOGNISERS) {
    const findings = recogniser(text, piece);
    if (findings !== null) return findings;
  }
  return null;
}

/** The parts of a piece that stay unread when it is cut at 、 and at white space; the whole piece when no part is known. */
function unreadParts(draft: Draft, piece: Piece): Piece[] {
  for (const cut of [cutAtMarks, cutAtGaps]) {
    const parts = cut(draft, piece);
    if (parts.length < 2 || parts.every((part) => recognise(draft.source.tight, part) === null)) continue;
    return parts.filter((part) => !readPiece(draft, part));
  }
  return [piece];
}

function cutAtMarks(draft: Draft, piece: Piece): Piece[] {
  return clausesOf(draft.source.tight, piece.start, piece.end, '、/:').map(({ start, end }) => ({
    ...piece,
    start,
    end,
  }));
}

function cutAtGaps(draft: Draft, piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let start = piece.start;
  for (let at = piece.start + 1; at <= piece.end; at++) {
    if (at < piece.end && gapBefore(draft.source, at) < GAP.space) continue;
    parts.push({ ...piece, start, end: at });
    start = at;
  }
  return parts;
}
