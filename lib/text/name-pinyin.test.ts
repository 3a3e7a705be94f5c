import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namePinyin } from './name-pinyin';

describe('a name in pinyin', () => {
  it.each([
    ['李志龙', 'Lǐ Zhìlóng'],
    ['李坚', 'Lǐ Jiān'],
    ['吕婷婷', 'Lǚ Tíngtíng'],
    ['欧阳修', 'Ōuyáng Xiū'],
    ['上官婉儿', "Shàngguān Wǎn'ér"],
    ['宁静', 'Níng Jìng'],
    ['种师道', 'Chóng Shīdào'],
    ['那英', 'Nà Yīng'],
    ['曾一山', 'Zēng Yīshān'],
    ['单二河', 'Shàn Èrhé'],
    ['尉迟恭', 'Yùchí Gōng'],
    ['张重阳', 'Zhāng Chóngyáng'],
    ['王安', 'Wáng Ān'],
    ['东方', 'Dōng Fāng'],
  ])('%s is %s', (name, expected) => {
    expect(namePinyin(name)).toBe(expected);
  });

  it.each(['阿卜力克木·买买提', '阿依古丽买买提', 'John', '<script>', '李', '', '李X'])('%s has none', (name) => {
    expect(namePinyin(name)).toBeNull();
  });

  it('gives two words of letters and apostrophes, or nothing, for any string', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((point) => String.fromCodePoint(point));
    fc.assert(
      fc.property(fc.string({ unit: han, minLength: 1, maxLength: 5 }), (name) => {
        expect(namePinyin(name) ?? "Lǐ Wǎn'ér").toMatch(/^\p{Lu}[\p{Ll}']* \p{Lu}[\p{Ll}']*$/u);
      }),
    );
  });
});
