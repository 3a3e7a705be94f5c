import { pinyin } from 'pinyin-pro';

/**
 * Surnames of two characters, which ISO 7098 writes as one word: 欧阳修 Ōuyáng Xiū. After 百家姓 and 通用规范汉字表's
 * notes on surnames.
 */
const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 长孙 宇文 鲜于 闾丘 端木 百里 东郭 南宫 呼延 轩辕 淳于 ' +
    '单于 申屠 太史 公冶 濮阳 赫连 澹台 钟离 独孤 拓跋 万俟 西门 左丘 梁丘 谷梁 公羊 公西 仲孙 乐正 漆雕 巫马 宗政 太叔 ' +
    '颛孙 子车 司寇 段干 微生 羊舌 南门 第五 亓官 仲长 闻人 拓拔'
  ).split(' '),
);

/** Surnames that the package reads otherwise. 通用规范汉字表 (2013) keeps 宁 for níng and 甯 for nìng; 新华字典 for the rest. */
const SURNAME_READINGS = new Map([
  ['宁', 'níng'],
  ['种', 'chóng'],
  ['那', 'nà'],
  ['繁', 'pó'],
]);

/** Words inside given names that are hardly ever meant in the package's reading. */
const GIVEN_READINGS = new Map([
  ['重阳', ['chóng', 'yáng']],
  ['重庆', ['chóng', 'qìng']],
]);

const HAN = /^\p{Script=Han}{2,4}$/u;
const VOWEL_FIRST = /^[aāáǎàoōóǒòeēéěè]/u;
const LETTERS = /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]+$/u;

/**
 * A name in Hanyu Pinyin after ISO 7098 (2015): surname first, one word for each part, an apostrophe before a syllable that
 * begins with a, o or e. Generated, so always inferred. Null for names it does not hold for: with ·, in other scripts,
 * longer than four characters (transcribed from another language), or with a character that has no reading.
 * Example: `namePinyin('上官婉儿')` is `Shàngguān Wǎn'ér`.
 */
export function namePinyin(name: string): string | null {
  if (!HAN.test(name)) return null;
  const characters = [...name];
  const surnameLength = surnameLengthOf(characters);
  const syllables = readSyllables(characters, name, surnameLength);
  if (syllables.length !== characters.length || !syllables.every((syllable) => LETTERS.test(syllable))) return null;
  return [syllables.slice(0, surnameLength), syllables.slice(surnameLength)].map(asWord).join(' ');
}

/**
 * Every reading by which a name may be looked for, syllable by syllable with tone marks: as a name first, then as plain
 * words where that differs (单 shàn, dān; 种 chóng, zhǒng). Names of other languages have the plain reading alone.
 * Empty where a character has none. For finding only: what is shown is `namePinyin`.
 * Example: `nameReadings('单二河')` is `[['shàn', 'èr', 'hé'], ['dān', 'èr', 'hé']]`.
 */
export function nameReadings(name: string): string[][] {
  const characters = [...name];
  const plain = pinyin(name, { toneSandhi: false, type: 'array' });
  const asName = HAN.test(name) ? [readSyllables(characters, name, surnameLengthOf(characters))] : [];
  const complete = [...asName, plain].filter(
    (syllables) => syllables.length === characters.length && syllables.every((syllable) => LETTERS.test(syllable)),
  );
  return complete.filter((syllables, index) => index === 0 || syllables.join(' ') !== complete[0]?.join(' '));
}

function surnameLengthOf(characters: readonly string[]): 1 | 2 {
  return characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join('')) ? 2 : 1;
}

function readSyllables(characters: readonly string[], name: string, surnameLength: number): string[] {
  const read = pinyin(name, { mode: 'surname', surname: 'head', toneSandhi: false, type: 'array' });
  const given = characters.slice(surnameLength).join('');
  const surname = SURNAME_READINGS.get(characters.slice(0, surnameLength).join(''));
  return [
    ...(surname ? [surname] : read.slice(0, surnameLength)),
    ...(GIVEN_READINGS.get(given) ?? read.slice(surnameLength)),
  ];
}

function asWord(syllables: readonly string[]): string {
  const word = syllables
    .map((syllable, index) => (index > 0 && VOWEL_FIRST.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
