import type { Diagnostic } from '../../notice/diagnostic';
import type { Channels } from '../../notice/notice';
import { tightWords } from '../../text/source-text';

/** 成都市商业街16号，编：610012: a postcode behind a damaged label */
const WITH_POSTCODE = /[邮编][^,。;]{0,3}[0-9]{6}|[0-9]{6}$/u;
/** 理时间为上午8:30, 向市委组织部, l系处室 */
const HALF_HOURS = /^[^0-9上下每周工]{0,4}(?:时间|间[为:])/u;
const NO_OFFICE = /^[向与到请对]|^.{0,2}[系联]处?室$|^联.{0,2}处室/u;

/** Ways to comment that have words of another one in them, or of a label: `unusual-value` names the field. */
export function channelTraces({ address, hours, office }: Channels): Diagnostic[] {
  const doubts = [
    [address, WITH_POSTCODE, ['channels.address', 'channels.postcode']],
    [hours, HALF_HOURS, ['channels.hours']],
    [office, NO_OFFICE, ['channels.office']],
  ] as const;
  return doubts.flatMap(([reading, pattern, fields]) => {
    if (reading.certainty === 'absent' || !pattern.test(tightWords(reading.value))) return [];
    return fields.map((field): Diagnostic => ({
      code: 'unusual-value',
      span: reading.span,
      field,
      detail: reading.value,
    }));
  });
}
