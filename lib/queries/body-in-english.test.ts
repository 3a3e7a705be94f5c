import { expect, test } from 'vitest';
import { bodyInEnglish } from './body-in-english';

test.each([
  ['台州市财政局', 'Taizhou Municipal Bureau of Finance'],
  ['县（市、区）委', 'CPC Committee of a county, city or district'],
  ['县（市、区）人大常委会', 'Standing Committee of the People’s Congress of a county, city or district'],
  ['副市长', 'Vice Mayor'],
  ['某某造船厂', null],
])('%s is %s', (words, english) => expect(bodyInEnglish(words)).toBe(english));
