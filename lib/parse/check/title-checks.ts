import type { Diagnostic } from '../../notice/diagnostic';
import type { Notice } from '../../notice/notice';
import { tightAt, tightWords, type SourceText } from '../../text/source-text';
import { lineAbove } from './line-above';

/** 首页 > 人事信息 > 任前公示: a way through a site, read where the title itself was not understood */
const PATH = /[/→›»>]|^首页/u;
/** 关于柯汉江等4名同志任职前公示, 任前公示公告: the second half of a title, as a rule */
const SECOND_HALF = /^(?:关于|拟?任(?:职)?前公[示告])/u;
/** 湖北交通投资集团有?公司, 中共四川省委?织部, 四川l财政厅, 洛阳市市?干部: the first half, which was to be joined */
const FIRST_HALF = /(?:公司|组?织部|[厅局委院部处校]|政府|大学|学院|干部|集团)$/u;
const SHORTEST = 3;

/**
 * A title that is a way through the site, stands twice, is a single word, or begins in the middle while the line above it ends like a body:
 * it may have lost its first half. `unusual-value`.
 */
export function checkTitle(source: SourceText, { title }: Pick<Notice, 'title'>): Diagnostic[] {
  if (title.certainty === 'absent') return [];
  const words = tightWords(title.value);
  const start = tightAt(source, title.span.start);
  const printed = source.tight.slice(start, tightAt(source, title.span.end));
  const isWhole =
    words.length >= SHORTEST &&
    !PATH.test(title.value) &&
    !source.tight.slice(0, start).endsWith(printed) &&
    !(SECOND_HALF.test(words) && FIRST_HALF.test(lineAbove(source, start) ?? ''));
  return isWhole ? [] : [{ code: 'unusual-value', span: title.span, field: 'title', detail: title.value }];
}
