import type { Diagnostic } from '../../notice/diagnostic';
import type { DivisionCode } from '../../notice/formats';
import { NOMINEE_FIELDS, type Nominee, type NomineeField } from '../../notice/nominee';
import { tightWords } from '../../text/source-text';
import { likelyFields } from '../fields/likely-fields';
import { COMPOUND_SURNAME } from '../lexicon/surnames';
import { clausesOf } from '../nominees/clauses';
import { isUnusualPost } from './post-shape';

const HAN_NAME = /^[\p{Script=Han}\p{Co}]{2,12}$/u;
const DOTTED_NAME = /^[\p{Script=Han}\p{Co}]{1,12}(?:[·.][\p{Script=Han}\p{Co}A-Z]{1,14}){1,5}$/u;
/** 周启航男, 张伟性别, 经区委研究陈国强, 为扩大民主: more than a name */
const MORE_THAN_NAME = /[男女]$|别|的|^[为将经现]|^月生|^[正副]职$|性$|出生|时间|民[族主]|同志|[局厅处部委]$/u;
/** 四铁文杰: the number of a list that lost its mark */
const NUMBERED = /^[一二三四五六七八九十]\p{Script=Han}{2}/u;
/** 中共党员, 大学, 民木族 as a name: each value of the block may stand one label too far */
const OTHER_VALUE = /^(?:大学|研究生|本科|大专|中专|硕士|博士|学士|群众|.{1,2}族|[男女]|.?别.?)$|共产党|[党会社盟]员$/u;
const LONGEST_CHINESE_NAME = 4;
/** peoples whose names are Chinese ones nearly always; the others have their own, which begin with any character */
const CHINESE_NAMES = /^(?:汉|回|畲)族?$/u;

const SHAPES: Readonly<Partial<Record<NomineeField, RegExp>>> = {
  nativePlace: /^[\p{Script=Han}·]{2,20}$/u,
  birthplace: /^[\p{Script=Han}·]{2,20}$/u,
  education: /^[\p{Script=Han}()（）]{2,20}$/u,
  degree: /^[\p{Script=Han}()（）A-Z、]{2,24}$/u,
  politicalStatus: /^[\p{Script=Han}()、,]{2,24}$/u,
  formerName: /^(?:[\p{Script=Han}\p{Co}]{2,4}|[\p{Script=Han}\p{Co}、]{2,4}、.{2,20}|[\p{Script=Han}\p{Co}]+·.+)$/u,
};
/** 无党派士: a native place or a degree that is made of the words of another field */
const FOREIGN: Readonly<Partial<Record<NomineeField, RegExp>>> = {
  nativePlace: /党|员|学历|学位|大学|民族|出生|[男女年月]|现|任(?![丘城县])|拟/u,
  birthplace: /党|员|学历|学位|大学|民族|出生|[男女年月]|现|任(?![丘城县])|拟/u,
  degree:
    /研究|究生|大学|在职|党员|现任|族|^历(?!史)|^[大究]|^在(?!职)|^.[学鱼](?=[经法工理文农医历管艺教])|^学(?![士科])|^[位研]|^生(?![物态理命])|[博硕]学|^.[博硕]士$/u, // 历法学学士, 博学士
  formerName: /性|别$|族$|出生|年月|[年月]|政治|面貌|学[历位]|籍贯|职务|时间/u,
};

/** 拟聘〇为…, 拟推荐提卜为…: the verb lost its end, and the post begins with what is left of it */
const HALF_VERB_BEFORE = /^.为/u;
/** 一九八年十一月 read as a place */
const DATE_AS_PLACE = /[年月]/u;
/** 拟晋 and 拟提 want a second half: 拟晋升, 拟提任 */
const HALF_VERB = /^拟(?:晋|提|选|推|交|转)$/u;

/** Values of the nominees that have not the shape of such a value: `unusual-value` names the field. */
export function unusualValues(nominees: readonly Nominee[], region: DivisionCode | null): Diagnostic[] {
  return nominees.flatMap((nominee, index) =>
    [...unusualFields(nominee), ...farPlaces(nominee, region)].map((field) => {
      const reading = nominee[field];
      const place = reading.certainty === 'absent' ? { span: nominee.span, value: field } : reading;
      return { code: 'unusual-value', span: place.span, field, nominee: index, detail: place.value };
    }),
  );
}

/** A city outside of the issuer's own province: few are proposed for one, and 文县 may be a misprint. */
function farPlaces(nominee: Nominee, region: DivisionCode | null): NomineeField[] {
  if (region === null) return [];
  return (['city', 'proposedCity'] as const).filter((field) => {
    const city = nominee[field];
    return city.certainty !== 'absent' && city.value.slice(0, 2) !== region.slice(0, 2);
  });
}

function unusualFields(nominee: Nominee): ReadonlySet<NomineeField> {
  const fields = new Set<NomineeField>();
  const name = wordsOf(nominee, 'name');
  if (name !== null && OTHER_VALUE.test(name)) return new Set(NOMINEE_FIELDS);
  if (name !== null && isUnusualName(name, nominee))
    for (const field of ['name', ...absentAmong(nominee, likelyFields(name, null))] as const) fields.add(field);
  for (const field of ['nativePlace', 'birthplace', 'education', 'degree', 'politicalStatus', 'formerName'] as const) {
    const words = wordsOf(nominee, field);
    if (words === null) continue;
    if (SHAPES[field]?.test(words) === false || FOREIGN[field]?.test(words) === true) fields.add(field);
  }
  if (DATE_AS_PLACE.test(wordsOf(nominee, 'birthplace') ?? '')) fields.add('birth');
  for (const field of unusualPosts(nominee)) fields.add(field);
  return fields;
}

function unusualPosts(nominee: Nominee): NomineeField[] {
  const current = wordsOf(nominee, 'currentPost');
  const proposed = wordsOf(nominee, 'proposedPost');
  const fields: NomineeField[] = [];
  if (current !== null && isUnusualPost(current, 'currentPost'))
    fields.push('currentPost', 'city', ...swallowed(nominee, current));
  if (proposed !== null && isUnusualPost(proposed, 'proposedPost'))
    fields.push('proposedPost', 'proposal', 'proposedCity', ...swallowed(nominee, proposed));
  if (HALF_VERB.test(wordsOf(nominee, 'proposal') ?? '') || HALF_VERB_BEFORE.test(proposed ?? ''))
    fields.push('proposal', 'proposedPost', 'proposedCity');
  return fields;
}

/** 1985年6月出生，汉族，…，现任…，拟任…, all read as one post: the fields of the clauses in it have no value, or that of a heading. */
function swallowed(nominee: Nominee, words: string): NomineeField[] {
  const clauses = clausesOf(words, 0, words.length, ',;。');
  if (clauses.length < 2) return [];
  return clauses.flatMap(({ start, end }) => absentAmong(nominee, likelyFields(words.slice(start, end), null)));
}

function absentAmong(nominee: Nominee, fields: readonly NomineeField[]): NomineeField[] {
  return fields.filter((field) => nominee[field].certainty !== 'stated');
}

function isUnusualName(words: string, nominee: Nominee): boolean {
  if (!HAN_NAME.test(words)) return !DOTTED_NAME.test(words);
  if (MORE_THAN_NAME.test(words)) return true;
  const ethnicity = wordsOf(nominee, 'ethnicity');
  if (ethnicity !== null && !CHINESE_NAMES.test(ethnicity)) return false;
  const length = [...words].length;
  if (length > LONGEST_CHINESE_NAME || NUMBERED.test(words)) return true;
  return length === LONGEST_CHINESE_NAME && ethnicity !== null && !COMPOUND_SURNAME.test(words); // 下郇晋阳, 汉族
}

function wordsOf(nominee: Nominee, field: NomineeField): string | null {
  const reading = nominee[field];
  return reading.certainty === 'absent' ? null : tightWords(reading.value);
}
