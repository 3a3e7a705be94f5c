/**
 * The first UTF-16 units of some words, as a table to be asked at each place of a long text: a look-up makes no string.
 * Example: `firstUnits(['姓名', '性别'])['姓'.charCodeAt(0)]` is 1, that of any other unit 0.
 */
export function firstUnits(words: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const word of words) table[word.charCodeAt(0)] = 1;
  return table;
}
