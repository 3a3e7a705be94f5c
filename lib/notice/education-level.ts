/** Levels of education by which readers filter, the highest first. */
export const EDUCATION_LEVELS = ['postgraduate', 'bachelor', 'college', 'secondary'] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/**
 * How the words of 学历 end at each level; the first row that fits decides. Source: GB/T 4658-2006 学历代码 (研究生教育,
 * 大学本科教育, 专科教育, 中等职业教育, 普通高级中学教育). 大学普通班 and 大普 stand in none of its classes and give no level.
 */
const LEVEL_WORDS: readonly (readonly [EducationLevel, RegExp])[] = [
  ['postgraduate', /(?:研究生|博士|硕士)(?:班|课程班)?$/u],
  ['secondary', /(?:中等专科|中等专业|中专|中技|技工学校|技校|职业高中|职高|普通高中|高中|中师)$/u],
  ['college', /(?:专科|大专|高职高专|高职)$/u],
  ['bachelor', /(?:大学本科|本科|大学)$/u],
];

/**
 * The level that the printed words of an education name; null where they name none.
 * Example: `educationLevel('省委党校研究生')` is `'postgraduate'`.
 */
export function educationLevel(words: string | null): EducationLevel | null {
  return LEVEL_WORDS.find(([, ending]) => ending.test(words ?? ''))?.[0] ?? null;
}
