import { EDUCATION_LEVELS, EDUCATION_PREFIXES, EDUCATION_SUFFIXES } from '../lexicon/education-words';
import { alternation } from '../lexicon/word-pattern';
import type { Stretch } from '../nominees/entry';
import type { Finding, Recogniser } from './draft';
import { groupOf, matchPiece } from './match-groups';

const PREFIX = `(?:${alternation(EDUCATION_PREFIXES)})`;
const LEVEL = alternation(EDUCATION_LEVELS);
/** 研究生 教育学博士: the 教育 of a degree is no suffix */
const SUFFIX = `(?:(?:${alternation(EDUCATION_SUFFIXES)})(?<!教育(?=学[学硕博]?士)))`;
const LABEL = '(?:(?:最高|全日制|在职)?(?:学历|教育|文化程度)[:为])?';
/** 省委党校研究生, 重庆市委党校研究生, 兵团党委党校大学, 内蒙古党校研究生, 在职大学, 大学学历 */
const EDUCATION = `((?:[\\p{Script=Han}]{1,4}(?=(?:[省市区州]委|党委)?党校))?${PREFIX}{0,3}(?:${LEVEL})(?:班|课程班|普通班)?)${SUFFIX}{0,3}`;
/** 法学硕士, 工商管理硕士学位, 在职工程硕士, 双学士, 博士后; a bare 硕士 too. The word before the level is free. */
const DEGREE = `((?:在职|获)?(?:[\\p{Script=Han}]{0,14}?(?:专业)?)(?:学士|硕士|博士)(?:后)?)(?:学位)?`;
const ONLY_EDUCATION = new RegExp(`^${LABEL}${EDUCATION}$`, 'du');
const ONLY_DEGREE = new RegExp(`^(?:学位[:为]|获)?${DEGREE}$`, 'du');
/** 研究生/管理学博士, 大学学历、法学学士学位, 大学学历法学学士学位, 研究生（法学硕士） */
const BOTH = new RegExp(`^${LABEL}(?=[^/]{1,20})${EDUCATION}[/、,和(]?(?:学位[:为])?${DEGREE}\\)?$`, 'du');
const LEVELS_THAT_ARE_DEGREES = /^(?:硕士|博士)$/u;

/** 大学, 省委党校研究生学历, 研究生/管理学博士: the level and the degree, without 学历 and 学位. */
export const readEducation: Recogniser = (text, piece) => {
  const words = text.slice(piece.start, piece.end);
  const bareDegree = piece.label !== 'education' && LEVELS_THAT_ARE_DEGREES.test(words.replace(/学位$/u, ''));
  if (piece.label === 'degree' || bareDegree) return degree(text, piece);
  const only = matchPiece(ONLY_EDUCATION, text, piece);
  const level = only === null ? null : groupOf(only, piece, 1);
  if (level !== null) return [{ field: 'education', ...level }];
  return both(text, piece) ?? degree(text, piece);
};

function degree(text: string, piece: Stretch): Finding[] | null {
  const match = matchPiece(ONLY_DEGREE, text, piece);
  const place = match === null ? null : groupOf(match, piece, 1);
  return place === null ? null : [{ field: 'degree', ...place }];
}

function both(text: string, piece: Stretch): Finding[] | null {
  const match = matchPiece(BOTH, text, piece);
  const level = match === null ? null : groupOf(match, piece, 1);
  const place = match === null ? null : groupOf(match, piece, 2);
  if (level === null || place === null) return null;
  return [
    { field: 'education', ...level },
    { field: 'degree', ...place },
  ];
}
