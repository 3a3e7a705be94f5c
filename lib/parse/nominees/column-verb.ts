import type { Verb } from './entry';

/** 拟任职务 → 拟任, 拟晋升职级 → 拟晋升, 拟任单位及职务 → 拟任, 拟提名为 → 拟提名 */
const OBJECT = /(?:单位及|单位|党政|\([^()]*\)|职务|职级|职位|岗位|等级|人选|情况|免职务|[及和、/]|用职务|职|为)+$/u;

/** The verb that a label or the head of a column gives to its values. Example: `columnVerb('拟任职务', 0).words` is 拟任. */
export function columnVerb(label: string, start: number): Verb {
  const words = label.replace(OBJECT, '');
  return { words, start, end: start + words.length, from: 'column' };
}
