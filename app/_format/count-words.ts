const CHINESE = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
const ENGLISH = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A count before a classifier: 一份, 两份, 十份, then figures. Example: `chineseCount(2)` is `两`. */
export function chineseCount(count: number): string {
  return CHINESE[count] ?? String(count);
}

/** A count at the head of an English sentence: One, Two, then figures. Example: `englishCount(1)` is `One`. */
export function englishCount(count: number): string {
  const word = ENGLISH[count];
  return word === undefined ? String(count) : word.charAt(0).toUpperCase() + word.slice(1);
}
