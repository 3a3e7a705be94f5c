/** How a text was encoded, by the labels of the Encoding Standard. */
type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** Characters that every text about appointments has, simplified and traditional; to tell GB18030 from Big5. */
const COMMON = new Set('的年月日市委书记任公示干部生大学现拟党组有在和为中人书記幹為現擬黨組長县區区局长副省政府一主');

/**
 * Decodes a Chinese text in whatever encoding it is: byte-order mark, else UTF-8 where the bytes are that, else the declared charset,
 * else GB18030 or Big5 by which gives more words. The GB18030 decoder reads GB2312 and GBK too. The mark is not part of the text.
 * Source: the Encoding Standard (labels and decoders). Example: `decodeBytes(bytes, 'gb2312')`.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null): string {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return decode(bytes, mark);
  return decodeUtf8(bytes) ?? decode(bytes, charsetOf(declared) ?? likelier(bytes));
}

function byteOrderMark([first, second, third]: Uint8Array): Charset | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function decode(bytes: Uint8Array, charset: Charset): string {
  return new TextDecoder(charset).decode(bytes);
}

/** One broken character, as at the end of a page that was cut off, does not make UTF-8 another encoding. */
const BROKEN_SHARE = 0.002;

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = decode(bytes, 'utf-8');
    const broken = count(text, (character) => character === '\ufffd');
    const foreign = count(text, (character) => character > '\u07ff');
    return broken <= Math.max(1, foreign * BROKEN_SHARE) && foreign > 10 * broken ? text : null;
  }
}

function charsetOf(label: string | null): Charset | null {
  if (label === null) return null;
  if (/^(?:x-)?gb|^cp936|^chinese$/iu.test(label)) return 'gb18030';
  return /^(?:x-x-)?big5|^cn-big5/iu.test(label) ? 'big5' : null;
}

function likelier(bytes: Uint8Array): Charset {
  const sample = bytes.subarray(0, 65_536);
  return score(decode(sample, 'big5')) > score(decode(sample, 'gb18030')) ? 'big5' : 'gb18030';
}

function score(text: string): number {
  return count(text, (character) => COMMON.has(character)) - count(text, (character) => character === '\ufffd');
}

function count(text: string, wanted: (character: string) => boolean): number {
  let found = 0;
  for (const character of text) if (wanted(character)) found++;
  return found;
}
