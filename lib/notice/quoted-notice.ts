import type { IsoDate } from './formats';

/** What the words of a correction quote of the notice that they speak of; null for what they do not quote. */
export interface QuotedNotice {
  readonly date: IsoDate | null;
  /** folded as `foldQuoted` does */
  readonly title: string | null;
  /** folded as `foldQuoted` does */
  readonly number: string | null;
}

/** 2020年6月1日发布的… */
const DATE = /([12]\d{3})年(\d{1,2})月(\d{1,2})日/;
/** 《滨海市市管干部任前公示》 */
const TITLE = /《([^》]+)》/;
/** 2018年第4号, 第23号 */
const NUMBER = /(?:[12]\d{3}年)?第[0-9一二三四五六七八九十百]{1,5}[号期]/;

/** Words in the form in which they are compared: full and half width are one, white space and brackets are none. */
export function foldQuoted(words: string): string {
  return words.normalize('NFKC').replace(/[\s()《》〈〉[\]]/gu, '');
}

/**
 * Takes apart how a correction, supplement or withdrawal names the notice it refers to.
 * Example: 2020年6月1日发布的《滨海市市管干部任前公示》 quotes the date `2020-06-01` and the title.
 */
export function quotedNotice(words: string): QuotedNotice {
  const plain = words.normalize('NFKC').replace(/\s/gu, '');
  const [, year, month = '', day = ''] = DATE.exec(plain) ?? [];
  const title = TITLE.exec(plain)?.[1];
  const number = NUMBER.exec(plain.replace(TITLE, '').replace(DATE, ''))?.[0] ?? null;
  return {
    date: year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    title: title === undefined ? null : foldQuoted(title),
    number: number === null ? null : foldQuoted(number),
  };
}
