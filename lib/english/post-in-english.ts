import { placeFirst } from './place-first';
import { rankInEnglish } from './rank-in-english';
import { readBody } from './read-body';
import { readTitle } from './read-title';
import { readUnit, type Unit } from './read-unit';
import { REMARKS } from './tables/titles';

/** One entry of a list of posts: the words of the body, of the title and of a rank, as printed. */
export interface PostWords {
  readonly organisation: string | null;
  readonly title: string | null;
  readonly rank: string | null;
}

const REMARK = /\(([^()]+)\)$/u;
const PROSPECT = /(候选人|人选)$/u;
const ASSISTANT = /[长理记裁席任]助理$/u;

/**
 * A post in the field's English, for readers beside the Chinese words and never in place of them. Composed of tables alone:
 * null as soon as one word is in none of them (a company's or a school's own name), since nothing is made up.
 * Names of counties and towns are in generated pinyin. Source: the tables beside it.
 * Example: `postInEnglish({ organisation: '设区市人大常委会', title: '副主任候选人', rank: null })` is
 * `Candidate for Vice-Chairperson of the Standing Committee of the People’s Congress of a prefecture-level city`.
 */
export function postInEnglish({ organisation, title, rank }: PostWords): string | null {
  const words = fold((organisation ?? '') + (title ?? ''));
  if (words === '') return rank === null ? null : rankInEnglish(rank);
  const post = withRemark(words);
  if (post === null || rank === null) return post;
  const level = rankInEnglish(rank);
  return level === null ? null : `${post}, ${level}`;
}

function fold(words: string): string {
  return placeFirst(words.replace(/\s/gu, '').replaceAll('（', '(').replaceAll('）', ')'));
}

/** 科长(副处级): what stands in brackets behind a title. A place's brackets, as in 县(市、区), are part of its words. */
function withRemark(words: string): string | null {
  const remark = REMARK.exec(words);
  const en = remark === null ? undefined : REMARKS.get(remark[1] ?? '');
  if (remark === null || en === undefined) return withProspect(words);
  const post = withProspect(words.slice(0, remark.index));
  return post === null ? null : `${post} (${en})`;
}

/** 副主任候选人, 市长人选 */
function withProspect(words: string): string | null {
  const kind = PROSPECT.exec(words)?.[0];
  const post = withAssistant(kind === undefined ? words : words.slice(0, -kind.length));
  if (post === null || kind === undefined) return post;
  return `${kind === '候选人' ? 'Candidate for' : 'Proposed as'} ${post}`;
}

/** 市长助理, 总经理助理: who helps the holder of an office */
function withAssistant(words: string): string | null {
  if (!ASSISTANT.test(words)) return wholePost(words);
  const office = wholePost(words.slice(0, -'助理'.length));
  return office === null ? null : `Assistant to the ${office}`;
}

function wholePost(words: string): string | null {
  const place = readUnit(words);
  const unit = place?.unit ?? null;
  const rest = words.slice(place?.length ?? 0);
  const body = readBody(rest, unit);
  const title = readTitle(rest.slice(body?.length ?? 0), body?.kind ?? null);
  if (title === null) return null;
  return `${title}${ofWhat(body?.words ?? null, unit)}${above(unit)}`;
}

function ofWhat(body: string | null, unit: Unit | null): string {
  if (body !== null) return ` of the ${body}`;
  return unit === null ? '' : ` of ${unit.name}`;
}

/** …of the CPC Gongshu District Committee, Hangzhou */
function above(unit: Unit | null): string {
  return unit?.above ? `, ${unit.above}` : '';
}
