import type { NomineeField } from '../../notice/nominee';
import type { Piece, Stretch } from '../nominees/entry';
import type { Finding } from './draft';

/** Matches the whole piece; the pattern must carry the flag `d`, so that the groups have places. */
export function matchPiece(pattern: RegExp, text: string, piece: Stretch): RegExpExecArray | null {
  return pattern.exec(text.slice(piece.start, piece.end));
}

/** The place of a group in the tight text. */
export function groupOf(match: RegExpExecArray, piece: Stretch, group: number): Stretch | null {
  const place = match.indices?.[group];
  return place === undefined ? null : { start: piece.start + place[0], end: piece.start + place[1] };
}

/** A recogniser's usual answer: the words of one group are the value of one field. */
export function findGroup(
  field: NomineeField,
  pattern: RegExp,
  text: string,
  piece: Piece,
  group = 1,
): Finding[] | null {
  const match = matchPiece(pattern, text, piece);
  const place = match === null ? null : groupOf(match, piece, group);
  return place === null ? null : [{ field, ...place }];
}
