import { expect, test } from 'vitest';
import { issuerInEnglish } from './issuer-in-english';
import { placeFirst } from './place-first';

test.each([
  ['共青团云和县委书记', '云和县团委书记'],
  ['团市委副书记', '市团委副书记'],
  ['民盟台州市委副主委', '台州市民盟副主委'],
  ['九三学社杭州市委员会委员', '杭州市九三学社委员'],
  ['中国农工民主党浙江省委员会', '浙江省农工党'],
])('%s is %s with the place first', (words, folded) => expect(placeFirst(words)).toBe(folded));

test.each([
  '台州市委书记',
  '民建镇党委书记',
  '民进街道党工委书记',
  '市农工党主委',
  '民盟中央副主席',
  '团结镇党委书记',
  '',
])('%s stays as it is', (words) => expect(placeFirst(words)).toBe(words));

test('a body that holds its place inside has an English name', () => {
  expect(issuerInEnglish('民建宁波市委会')).toBe(
    'Ningbo Municipal Committee of the China National Democratic Construction Association',
  );
});
