const TONES = /[\u0300\u0301\u0304\u030c]/g;

/** Pinyin without its tone marks, as English texts print names; ü stays. Example: `plainPinyin('Lǚ Tíngtíng')` is `Lü Tingting`. */
export function plainPinyin(pinyin: string): string {
  return pinyin.normalize('NFD').replace(TONES, '').normalize('NFC');
}
