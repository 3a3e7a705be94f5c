import type { FieldLabel } from '../lexicon/field-labels';

/** A stretch of the tight text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The verb of a proposal: 拟提名, and whose it is. */
export interface Verb extends Stretch {
  /** as printed, without 为 */
  readonly words: string;
  readonly from: 'entry' | 'heading' | 'column';
}

/** One thing said of a nominee: a clause of a sentence, the value behind a label, or a cell. */
export interface Piece extends Stretch {
  /** what the layout says it is; `null` when the words themselves must tell */
  readonly label: FieldLabel | null;
  /** for a proposed post, its verb; a bare verb has an empty stretch of words */
  readonly verb?: Verb;
  /** the layout leaves a doubt about where this piece begins */
  readonly doubtful?: boolean;
}

/** 一、以下同志拟提名为县（市、区）政协主席候选人：its verb and post hold for the entries beneath it. */
export interface Heading extends Stretch {
  readonly verb: Verb;
  readonly post: Stretch | null;
}

/** The block of one nominee, cut into pieces, before its fields are read. */
export interface Entry extends Stretch {
  readonly pieces: readonly Piece[];
  readonly heading: Heading | null;
  /** the layout does not fit: a row with more or fewer cells than its head, words behind the last column */
  readonly strained?: boolean;
}
