import { POLITICAL_STATUSES } from '../lexicon/parties';
import { alternation } from '../lexicon/word-pattern';
import type { Recogniser } from './draft';
import { dateFinding, datedWords } from './dated-facts';
import { findGroup, groupOf, matchPiece } from './match-groups';

const STATUS = new RegExp(`^(?:政治面貌:?|系)?(${alternation(POLITICAL_STATUSES)})$`, 'du');
/** 中共党员(1995年6月), 中共党员1995.06 in a cell */
const WITH_DATE = new RegExp(
  `^(${alternation(POLITICAL_STATUSES)})\\(?([12][0-9]{3}[^()]{1,12}?)(?:加入|入党)?\\)?$`,
  'du',
);
const TWO = new RegExp(`^(${alternation(POLITICAL_STATUSES)})[、/](?:${alternation(POLITICAL_STATUSES)})$`, 'u');

/** 中共党员, 民盟盟员, 九三学社社员, 无党派人士, 群众: as printed. */
export const readPoliticalStatus: Recogniser = (text, piece) => {
  const plain = findGroup('politicalStatus', STATUS, text, piece);
  if (plain !== null) return plain;
  if (TWO.test(text.slice(piece.start, piece.end)))
    return [{ field: 'politicalStatus', start: piece.start, end: piece.end }];
  const match = matchPiece(WITH_DATE, text, piece);
  const status = match === null ? null : groupOf(match, piece, 1);
  const date = match === null ? null : groupOf(match, piece, 2);
  if (status === null || date === null) return null;
  const words = datedWords(text, date);
  if (words === null || words.after !== '') return null;
  return [{ field: 'politicalStatus', ...status }, ...dateFinding('partyJoined', date, words.date)];
};
