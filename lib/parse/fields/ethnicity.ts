import { PEOPLES } from '../../places/tables/peoples';
import { OTHER_PEOPLES } from '../lexicon/peoples';
import { alternation } from '../lexicon/word-pattern';
import type { Recogniser } from './draft';
import { findGroup } from './match-groups';

const KNOWN = new RegExp(`^(?:民族:?)?((?:${alternation(PEOPLES)})族|${alternation(OTHER_PEOPLES)})$`, 'du');
/** 汉 in the cell of a table */
const SHORT = new RegExp(`^(${alternation(PEOPLES)})$`, 'du');
/** a people that is not on the list, or a slip of the pen: 汗族 */
const UNKNOWN = /^((?!民族)[\p{Script=Han}]{1,5}族)$/du;

/** 汉族, 维吾尔族; a people that no list knows is read and reported. */
export const readEthnicity: Recogniser = (text, piece) => {
  const known = findGroup('ethnicity', KNOWN, text, piece);
  if (known !== null) return known;
  if (piece.label === 'ethnicity') {
    const short = findGroup('ethnicity', SHORT, text, piece);
    if (short !== null) return short;
  }
  const unknown = findGroup('ethnicity', UNKNOWN, text, piece);
  return unknown?.map((finding) => ({ ...finding, doubt: 'unknown-word' })) ?? null;
};
