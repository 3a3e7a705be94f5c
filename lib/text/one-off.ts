/**
 * Whether two words are one slip apart: one character wrong, missing or too many, or two swapped. The same word is not.
 * Example: `isOneOff('commitee', 'committee')` and `isOneOff('师泛大学', '师范大学')` are true.
 */
export function isOneOff(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const differ = [...one].findIndex((character, at) => character !== other.charAt(at));
  const from = differ === -1 ? one.length : differ;
  const [a, b] = [one.slice(from), other.slice(from)];
  const swapped = a.charAt(1) + a.charAt(0) + a.slice(2);
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || swapped === b;
}
