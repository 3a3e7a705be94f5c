/**
 * The holidays of the official calendars with their names for readers.
 * Source: 全国年节及纪念日放假办法 (as of 2024) and the State Council's yearly papers; 抗战胜利纪念日 stands for the seventieth anniversary
 * in 2015.
 */
export const HOLIDAY_NAMES = {
  元旦: { zh: '元旦', en: 'New Year’s Day' },
  春节: { zh: '春节', en: 'Spring Festival' },
  清明节: { zh: '清明节', en: 'Qingming Festival' },
  劳动节: { zh: '劳动节', en: 'Labour Day' },
  端午节: { zh: '端午节', en: 'Dragon Boat Festival' },
  中秋节: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  国庆节: { zh: '国庆节', en: 'National Day' },
  抗战胜利纪念日: { zh: '抗战胜利纪念日', en: 'Victory Day' },
} as const;

export type HolidayName = keyof typeof HOLIDAY_NAMES;
