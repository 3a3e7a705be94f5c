import { COMMUNIST_PARTY, OTHER_PARTIES } from '../lexicon/parties';
import { alternation } from '../lexicon/word-pattern';
import type { Recogniser } from './draft';
import { dateFinding, datedWords } from './dated-facts';

const COMMUNIST = alternation(COMMUNIST_PARTY);
const BEFORE = new RegExp(
  `^(?:于|自)?$|^(?:入党(?:时间|年月|日期)?|加入(?:${COMMUNIST})(?:时间)?|何时入党)(?:于|:|为)?$`,
  'u',
);
const AFTER = new RegExp(`^(?:加入(?:${COMMUNIST})|入党)$`, 'u');
const OTHERS = new Map<string, string>(OTHER_PARTIES);
const OTHER_AFTER = new RegExp(`^(?:加入|参加)(${alternation([...OTHERS.keys()])})$`, 'u');

/** 1991年5月加入中国共产党, 1987年5月入党; joining another party tells the political status, which is then in doubt. */
export const readPartyJoined: Recogniser = (text, piece) => {
  const words = datedWords(text, piece);
  if (words === null || !BEFORE.test(words.before)) return null;
  const told = AFTER.test(words.after) || (words.after === '' && /党/u.test(words.before));
  const labelled = piece.label === 'partyJoined' && (words.after === '' || AFTER.test(words.after));
  if (told || labelled) return dateFinding('partyJoined', piece, words.date);
  if (piece.label === 'politicalStatus' && words.after === '') return dateFinding('partyJoined', piece, words.date);
  const status = OTHERS.get(OTHER_AFTER.exec(words.after)?.[1] ?? '');
  if (status === undefined) return null;
  const joined = dateFinding('partyJoined', piece, words.date).map((finding) => ({
    ...finding,
    doubt: finding.doubt ?? ('ambiguous-value' as const),
  }));
  const { start, end } = piece;
  return [...joined, { field: 'politicalStatus', value: status, start, end, doubt: 'ambiguous-value' }];
};
