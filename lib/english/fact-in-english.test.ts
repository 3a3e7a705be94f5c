import { expect, it } from 'vitest';
import { factInEnglish } from './fact-in-english';
import { PEOPLES_IN_ENGLISH } from './tables/facts';

it.each([
  ['ethnicity', '汉族', 'Han'],
  ['ethnicity', '漢族', 'Han'],
  ['ethnicity', '维吾尔族', 'Uygur'],
  ['politicalStatus', '中共党员', 'member of the CPC'],
  ['politicalStatus', '中共黨員', 'member of the CPC'],
  ['education', '大学', 'university'],
  ['education', '省委党校研究生', 'postgraduate (provincial Party school)'],
  ['education', '在职研究生学历', 'postgraduate (in service)'],
  ['degree', '法学硕士', 'Master of Law'],
  ['degree', '工学博士学位', 'Doctor of Engineering'],
  ['degree', '学士', 'bachelor’s degree'],
] as const)('says %s %s in English', (field, printed, english) => {
  expect(factInEnglish(field, printed)).toBe(english);
});

it.each([
  ['ethnicity', '穿青人'],
  ['politicalStatus', '民主人士'],
  ['education', '某某学院进修班'],
  ['degree', '环境工程博士'],
] as const)('leaves %s %s as printed', (field, printed) => {
  expect(factInEnglish(field, printed)).toBeNull();
});

it('knows all peoples', () => {
  expect(PEOPLES_IN_ENGLISH.size).toBe(56);
});
