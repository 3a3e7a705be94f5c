import { ABSENT, stated, type Reading } from '../../notice/reading';
import { printed, spanOf, type SourceText } from '../../text/source-text';
import type { NoticeArea } from '../locate/notice-area';

/** 2014年第177号, 第12号, 党委〔2019〕公示5号, 公示〔2020〕3号, [2015]第8号, 总第31期 */
const NUMBER =
  /([\p{Script=Han}]{0,8}(?:\([12][0-9]{3}\)|\[[12][0-9]{3}\])(?:年)?(?:公示|公告|通告)?第?[0-9]{1,4}号|[12][0-9]{3}年(?:度)?第[0-9一二三四五六七八九十百]{1,5}[号期]|总?第[0-9一二三四五六七八九十百]{1,5}[号期])/du;
const NEAR_TITLE = 60;

/** The number of a notice: in its title, or on the line below it, without its brackets. */
export function readNumber(source: SourceText, area: NoticeArea): Reading<string> {
  const title = area.title;
  if (title === null) return ABSENT;
  const limit = Math.min(title.end + NEAR_TITLE, area.entries[0]?.start ?? area.end);
  return numberAt(source, title.end, limit, /^[([]?$/u) ?? numberAt(source, title.start, title.end, /^.*$/u) ?? ABSENT;
}

function numberAt(source: SourceText, start: number, end: number, before: RegExp): Reading<string> | null {
  const words = source.tight.slice(start, end);
  const place = NUMBER.exec(words)?.indices?.[1];
  if (place === undefined || !before.test(words.slice(0, place[0]))) return null;
  const from = start + place[0];
  const to = start + place[1];
  return stated(printed(source, from, to), spanOf(source, from, to));
}
