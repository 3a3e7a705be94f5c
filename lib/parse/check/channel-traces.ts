import type { Diagnostic } from '../../notice/diagnostic';
import type { Channels } from '../../notice/notice';
import { tightWords } from '../../text/source-text';

/** …大理道6号，编邮300050: an address that has the postcode or another way in it */
const NO_ADDRESS = /邮|编(?!组)|[0-9]{5,}|电话|传真|短信|[□■?*\uFFFD]/u;
/** 成都市商业街16号，编：610012: the postcode stands here, whatever was read as one */
const WITH_POSTCODE = /[邮编][^,。;]{0,3}[0-9]{6}|[0-9]{6}$/u;
/** 理时间为上午8:30 */
const HALF_HOURS = /^[^0-9上下每周工]{0,4}(?:时间|间[为:])/u;
/** 向市委组织部, l系处室 */
const NO_OFFICE = /^[向与到请对]|^.{0,2}[系联]处?室$|^联.{0,2}处室/u;

/** Ways to comment that have words of another one in them, or of a label: `unusual-value` names the field. */
export function channelTraces({ address, postcode, hours, office }: Channels): Diagnostic[] {
  const asksForPostcode = (words: string) => postcode.certainty === 'absent' || WITH_POSTCODE.test(words);
  const doubts = [
    { field: 'channels.address', reading: address, isOdd: (words: string) => NO_ADDRESS.test(words) },
    {
      field: 'channels.postcode',
      reading: address,
      isOdd: (words: string) => NO_ADDRESS.test(words) && asksForPostcode(words),
    },
    { field: 'channels.hours', reading: hours, isOdd: (words: string) => HALF_HOURS.test(words) },
    { field: 'channels.office', reading: office, isOdd: (words: string) => NO_OFFICE.test(words) },
  ];
  return doubts.flatMap(({ field, reading, isOdd }): Diagnostic[] => {
    if (reading.certainty === 'absent' || !isOdd(tightWords(reading.value))) return [];
    return [{ code: 'unusual-value', span: reading.span, field, detail: reading.value }];
  });
}
