import type { Span } from './span';

/**
 * Why a value that the words do not print is given all the same. A closed list: each code has a sentence in both
 * languages where it is shown.
 */
export const INFERENCE_CODES = [
  'year-from-sign-date', // 从12月22日起 + 2025年12月22日 signed → 2025-12-22
  'year-from-opening', // 2025年12月29日至1月5日 → the closing day is in 2026
  'month-from-opening', // 3月3日—7日 → the closing day is in March
  'year-from-context', // the year of the newspaper page or of the document
  'opens-on-sign-date', // 自即日起 → the day on which the notice was signed
  'issuer-from-title', // 中共青白江区委组织部关于…的公示, without a signer below
  'verb-from-heading', // 以下同志拟任… holds for the entries beneath it
  'verb-from-column', // a table's column 拟任职务
  'post-from-heading', // 一、拟晋升一级调研员人选 holds for the entries beneath it
  'party-member-from-joining', // 1991年5月加入中国共产党 → 中共党员
  'division-in-post', // 杭州市拱墅区委书记 names 杭州市
  'county-in-city', // 瑞安市委书记: 瑞安 is in 温州
  'retired-division', // 鄞县 is today a district of 宁波
  'issuer-region', // 市财政局局长 in the notice of 江门's own department
] as const;

type InferenceCode = (typeof INFERENCE_CODES)[number];

/** What a value was inferred from: the rule, and the other words that it leans on. */
export interface Inference {
  readonly code: InferenceCode;
  /** the words that the rule leans on besides the value's own span, such as the sign date that lends its year */
  readonly because: readonly Span[];
  /** the name that decides, such as 云和县 for 丽水市 */
  readonly detail?: string;
}

/** Printed in the notice as it stands. */
export interface Stated<T> {
  readonly certainty: 'stated';
  readonly value: T;
  readonly span: Span;
}

/** Follows from the words by a named rule. */
export interface Inferred<T> {
  readonly certainty: 'inferred';
  readonly value: T;
  readonly span: Span;
  readonly inference: Inference;
}

/** The notice does not say. With a span when it prints that there is none (无, —). */
export interface Absent {
  readonly certainty: 'absent';
  readonly span?: Span;
}

/** A value with what it was read from: stated, inferred or absent, never guessed silently. */
export type Reading<T> = Stated<T> | Inferred<T> | Absent;

export const ABSENT: Absent = { certainty: 'absent' };

/** Example: `stated('男', span(4, 5))`. */
export function stated<T>(value: T, span: Span): Stated<T> {
  return { certainty: 'stated', value, span };
}

/** Example: `inferred('330300', span(9, 11), { code: 'county-in-city', because: [], detail: '瑞安市' })`. */
export function inferred<T>(value: T, span: Span, inference: Inference): Inferred<T> {
  return { certainty: 'inferred', value, span, inference };
}

/** The bare value, `null` when absent. Example: `valueOf(ABSENT)` is `null`. */
export function valueOf<T>(reading: Reading<T>): T | null {
  return reading.certainty === 'absent' ? null : reading.value;
}
