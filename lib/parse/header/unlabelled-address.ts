import type { SourceText } from '../../text/source-text';
import type { Stretch } from '../nominees/entry';
import type { LabelledValue } from './labelled-values';

/** 与市委组织部（沧州市运河区御河西路48号，邮编061001）联系: an address in the bracket with its postcode */
const IN_BRACKET = /\((?:地址:)?([^():;]{5,60}?)[,、;](?:邮政编码|邮编):?[0-9]{6}\)/du;
const PLACE = /^(?=[\p{Script=Han}]{3}).{2,}(?:[路街巷道弄]|[0-9一二三四五六七八九十]号|大厦|广场)[^,。]{0,30}$/u;

/**
 * The address that no label of its own names: in a bracket before its postcode, or behind 举报信箱, which may be a box on a wall.
 * `null` without one. Example: 举报信箱：大连市甘井子区明珠广场1号 gives 大连市甘井子区明珠广场1号.
 */
export function unlabelledAddress(
  source: SourceText,
  frame: readonly Stretch[],
  values: readonly LabelledValue[],
): Stretch | null {
  const isPlace = ({ start, end }: Stretch) => PLACE.test(source.tight.slice(start, end));
  const boxes = values.flatMap(({ label, value }) => (label === 'email' && isPlace(value) ? [value] : []));
  return frame.flatMap((part) => inBracket(source, part) ?? []).find(isPlace) ?? boxes[0] ?? null;
}

function inBracket(source: SourceText, part: Stretch): Stretch | null {
  const place = IN_BRACKET.exec(source.tight.slice(part.start, part.end))?.indices?.[1];
  return place === undefined ? null : { start: part.start + place[0], end: part.start + place[1] };
}
