/**
 * A pattern for LIKE that finds the words anywhere, taken as they are: `%`, `_` and `\` stand for themselves.
 * Example: `likePattern('100%')` is `%100\%%`.
 */
export function likePattern(words: string): string {
  return `%${words.replace(/[\\%_]/g, '\\$&')}%`;
}
