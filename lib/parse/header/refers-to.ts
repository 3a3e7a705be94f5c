import type { NoticeKind } from '../../notice/notice';
import { ABSENT, stated, type Reading } from '../../notice/reading';
import { printed, spanOf, type SourceText } from '../../text/source-text';
import type { NoticeArea } from '../locate/notice-area';

const DATE = '[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日';
const NUMBER = '(?:\\(?(?:[12][0-9]{3}年)?第[0-9一二三四五六七八九十百]{1,5}[号期]\\)?)';
/** 2018年6月12日发布的《红河州州管干部任前公示公告》（2018年第4号）, 2012年12月26日第23号公示, 《…任前公示》 */
const REFERENCES = [
  new RegExp(`${DATE}[^。《]{0,20}《[^》]{4,60}公[示告][^》]{0,10}》${NUMBER}?`, 'u'),
  new RegExp(`《[^》]{4,60}公[示告][^》]{0,10}》${NUMBER}?`, 'u'),
  new RegExp(`${DATE}${NUMBER}[^。,]{0,12}?公[示告](?:公告|通告)?`, 'u'),
  new RegExp(`${DATE}[^。,]{0,30}?公[示告](?:公告|通告)?`, 'u'),
  new RegExp(`${NUMBER}(?:任前)?公[示告]`, 'u'),
];
const LONGEST_INTRO = 600;

/**
 * The words by which a correction, supplement or withdrawal names the notice it speaks of; absent for an ordinary notice.
 * Example: 现对2012年12月26日第23号公示的人选作如下补充 refers to 2012年12月26日第23号公示.
 */
export function readRefersTo(source: SourceText, area: NoticeArea, kind: NoticeKind): Reading<string> {
  if (kind === 'notice') return ABSENT;
  const start = area.title?.end ?? area.start;
  const words = source.tight.slice(start, Math.min(area.end, start + LONGEST_INTRO));
  for (const pattern of REFERENCES) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const from = start + match.index;
    const to = from + match[0].length;
    return stated(printed(source, from, to), spanOf(source, from, to));
  }
  return ABSENT;
}
