import { outside, sourceLines, type SourceText } from '@/app/_format/source-words';
import type { ChannelsView } from '@/lib/queries/channels-view';
import { NOTICE_FIELDS, type NoticeDetail } from '@/lib/queries/find-notice';
import type { NomineeRecord } from '@/lib/queries/nominee-record';
import { NOMINEE_FIELDS } from '@/lib/notice/nominee';

import { type KeyedReading, type WordIndex, wordIndex } from './word-index';

/** The readings of the channels, each under its key: `channels.phones-0`. */
function channelReadings(channels: ChannelsView): KeyedReading[] {
  const { office, address, postcode, hours, ...lists } = channels;
  const single = Object.entries({ office, address, postcode, hours });
  return [
    ...single.map(([name, reading]) => [`channels.${name}`, reading] as const),
    ...Object.entries(lists).flatMap(([name, list]) =>
      list.map((reading, at) => [`channels.${name}-${at}`, reading] as const),
    ),
  ];
}

/** The readings of a nominee, each under its key: `n3-birth`. */
export function nomineeReadings(nominee: NomineeRecord): KeyedReading[] {
  return NOMINEE_FIELDS.map((name) => [`n${nominee.ordinal}-${name}`, nominee.readings[name]] as const);
}

/** All marks of a notice's page. */
export function noticeIndex(notice: NoticeDetail): WordIndex {
  return wordIndex([
    ...NOTICE_FIELDS.map((name) => [name, notice.readings[name]] as const),
    ...channelReadings(notice.channels),
    ...notice.nominees.flatMap(nomineeReadings),
  ]);
}

/** The source outside the nominees' blocks, by the part of the record beside which it is shown. */
export interface NoticeLines {
  readonly window: readonly SourceText[];
  readonly channels: readonly SourceText[];
  readonly head: readonly SourceText[];
}

/** Words that speak of commenting where no value stands: 任何单位和个人均可通过来信、来电、网络等形式 … 反映. */
const COMMENTING = /反映|举报|来信|来电|受理|联系方式|监督电话/;

/** Lays every line outside the nominees' blocks beside one part, so that no word of the notice goes unseen. */
export function noticeLines(notice: NoticeDetail, index: WordIndex): NoticeLines {
  const shown: Record<keyof NoticeLines, SourceText[]> = { window: [], channels: [], head: [] };
  for (const line of sourceLines(outside(notice.source, notice.nominees))) shown[partOf(line, index)].push(line);
  return shown;
}

function partOf(line: SourceText, { marks }: WordIndex): keyof NoticeLines {
  const inside = marks.filter(({ start, end }) => start >= line.offset && end <= line.offset + line.text.length);
  if (inside.some(({ key }) => key.startsWith('window.'))) return 'window';
  if (inside.some(({ key }) => key.startsWith('channels.'))) return 'channels';
  return inside.length === 0 && COMMENTING.test(line.text) ? 'channels' : 'head';
}
