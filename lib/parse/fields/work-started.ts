import type { Recogniser } from './draft';
import { dateFinding, datedWords } from './dated-facts';

const BEFORE = /^(?:于|自)?$|^(?:何时)?参加工作(?:时间|年月|日期)?(?:于|:|为)?$|^(?:工作|参工)(?:时间)?:?$/u;
const AFTER = /^(?:起|开始)?(?:参加革命工作|参加工作|参工|参加)$/u;

/** 1988年7月参加工作, 参加工作时间:1992年7月. */
export const readWorkStarted: Recogniser = (text, piece) => {
  const words = datedWords(text, piece);
  if (words === null || !BEFORE.test(words.before)) return null;
  const told = AFTER.test(words.after) || (words.after === '' && /工作|参工/u.test(words.before));
  const labelled = piece.label === 'workStarted' && (words.after === '' || AFTER.test(words.after));
  return told || labelled ? dateFinding('workStarted', piece, words.date) : null;
};
