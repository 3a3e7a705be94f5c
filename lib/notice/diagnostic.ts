import type { Span } from './span';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

interface DiagnosticEntry {
  readonly severity: Severity;
  /** one sentence; `{detail}` is replaced by what was found */
  readonly zh: string;
  readonly en: string;
}

/** The closed list of what can be wrong with a reading, each with a sentence in both languages. */
export const DIAGNOSTICS = {
  'unread-text': {
    severity: 'warning',
    zh: '这段文字没有读懂：{detail}',
    en: 'These words were not understood: {detail}',
  },
  'missing-field': {
    severity: 'warning',
    zh: '公告里没有读到这一项：{detail}',
    en: 'This item was not found in the notice: {detail}',
  },
  'ambiguous-value': {
    severity: 'warning',
    zh: '这一项有不止一种读法：{detail}',
    en: 'This item can be read in more than one way: {detail}',
  },
  'unknown-word': {
    severity: 'warning',
    zh: '词表里没有这个词：{detail}',
    en: 'A word that is not in the word list: {detail}',
  },
  'unusual-value': {
    severity: 'warning',
    zh: '这一项的写法不同寻常，请对照原文：{detail}',
    en: 'This item is written in an unusual way; please compare it with the source: {detail}',
  },
  'invalid-date': {
    severity: 'error',
    zh: '没有这个日期：{detail}',
    en: 'There is no such date: {detail}',
  },
  'count-mismatch': {
    severity: 'error',
    zh: '公告所称人数与读到的人数不符：{detail}',
    en: 'The number of nominees that the notice declares differs from the number read: {detail}',
  },
  'window-contradiction': {
    severity: 'error',
    zh: '公示时间前后矛盾：{detail}',
    en: 'The comment window contradicts itself: {detail}',
  },
  'no-closing-date': {
    severity: 'info',
    zh: '公告没有写截止日期：{detail}',
    en: 'The notice does not print a closing date: {detail}',
  },
  'no-window': {
    severity: 'warning',
    zh: '没有读到公示时间',
    en: 'No comment window was found',
  },
  'ambiguous-place': {
    severity: 'warning',
    zh: '地名不止一处，未作判断：{detail}',
    en: 'The place name is shared by several places and was left undecided: {detail}',
  },
  'duplicate-field': {
    severity: 'warning',
    zh: '同一项出现两次：{detail}',
    en: 'The same item stands twice: {detail}',
  },
  'read-by-ocr': {
    severity: 'warning',
    zh: '由图像识别读出，待人核对：{detail}',
    en: 'Read from a picture, to be checked by a person: {detail}',
  },
} as const satisfies Record<string, DiagnosticEntry>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** One doubt about what was read, pointing at the words it is about. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly span: Span;
  /** the field in doubt, as the record names it: `birth`, `window.closes`, `channels.phones` */
  readonly field?: string;
  /** the index in the notice's nominees */
  readonly nominee?: number;
  /** what was found, put into the sentence */
  readonly detail: string;
}

/** The sentence of a diagnostic. Example: `diagnosticMessage('no-window', '', 'en')`. */
export function diagnosticMessage(code: DiagnosticCode, detail: string, language: 'zh' | 'en'): string {
  return DIAGNOSTICS[code][language].replace('{detail}', () => detail);
}
