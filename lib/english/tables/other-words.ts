/**
 * Words that readers type for those of the glossary: the same office in another country's English, and the other spelling.
 * One word each, in lower case without apostrophes.
 */
export const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['chair', 'chairperson'],
  ['chairman', 'chairperson'],
  ['chairwoman', 'chairperson'],
  ['chairpersons', 'chairperson'],
  ['secretaries', 'secretary'],
  ['mayors', 'mayor'],
  ['governors', 'governor'],
  ['magistrates', 'magistrate'],
  ['directors', 'director'],
  ['inspectors', 'inspector'],
  ['prosecutor', 'procurator'],
  ['prosecutors', 'procurator'],
  ['procurators', 'procurator'],
  ['judges', 'judge'],
  ['courts', 'court'],
  ['organisation', 'organization'],
  ['revitalization', 'revitalisation'],
  ['center', 'centre'],
  ['labor', 'labour'],
  ['defense', 'defence'],
  ['propaganda', 'publicity'],
  ['women', 'womens'],
  ['people', 'peoples'],
]);

/** What readers call bodies and offices that the glossary names more exactly. */
export const EVERYDAY_TERMS: readonly (readonly [english: string, chinese: string])[] = [
  ['Party Secretary', '书记'],
  ['Standing Committee', '常委'],
  ['Discipline Inspection', '纪委'],
  ['Discipline Inspection', '纪检'],
  ['Youth League', '团委'],
  ['Youth League', '共青团'],
  ['Trade Unions', '总工会'],
  ['United Front', '统战'],
  ['County Head', '县长'],
  ['District Head', '区长'],
  ['Police', '公安'],
  ['Court', '法院'],
  ['University', '大学'],
  ['College', '学院'],
  ['Hospital', '医院'],
  ['Bank', '银行'],
];
