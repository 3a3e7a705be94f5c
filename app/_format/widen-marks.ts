const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};
const CHINESE = /[\p{Script=Han}，。、；：（）《》“”—]/u;

/**
 * The source as a Chinese page sets it: half-width marks beside Chinese characters become full-width, one for one, so
 * that every offset holds. Example: `widenMarks('李坚,男,8:30')` is `李坚，男，8:30`.
 */
export function widenMarks(text: string): string {
  return text.replace(/[,;:()?!]/g, (mark, at: number) => {
    const beside = CHINESE.test(text.charAt(at - 1)) || CHINESE.test(text.charAt(at + 1));
    return beside ? (WIDE[mark] ?? mark) : mark;
  });
}
