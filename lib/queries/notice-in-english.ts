import { issuerInEnglish } from '../english/issuer-in-english';
import { titleInEnglish } from '../english/title-in-english';
import { namePinyin } from '../text/name-pinyin';

/** ü stays */
const TONES = /[\u0300\u0301\u0304\u030c]/g;

/**
 * What the glossary makes of a notice's title, names in generated pinyin; null where it does not know a word.
 * Example: `titleOfNotice('更正公告')` is `Correction`.
 */
export function titleOfNotice(title: string): string | null {
  return titleInEnglish(
    title,
    (name) => namePinyin(name)?.normalize('NFD').replace(TONES, '').normalize('NFC') ?? null,
  );
}

/** The same for its issuer. Example: `issuerOfNotice('中共台州市委组织部')` is `Organization Department of the CPC Taizhou Municipal Committee`. */
export function issuerOfNotice(issuer: string): string | null {
  return issuerInEnglish(issuer);
}
