import type { Diagnostic } from '../../notice/diagnostic';
import type { Notice } from '../../notice/notice';
import { tightAt, type SourceText } from '../../text/source-text';

/** 首页 > 人事信息 > 任前公示: a way through a site, read where the title itself was not understood */
const PATH = /[/→›»>]|^首页/u;

/** A title that is a way through the site, or that stands twice: `unusual-value`. */
export function titleShape(source: SourceText, { title }: Pick<Notice, 'title'>): Diagnostic[] {
  if (title.certainty === 'absent') return [];
  const [start, end] = [tightAt(source, title.span.start), tightAt(source, title.span.end)];
  const twice = source.tight.slice(0, start).endsWith(source.tight.slice(start, end));
  if (!twice && !PATH.test(title.value)) return [];
  return [{ code: 'unusual-value', span: title.span, field: 'title', detail: title.value }];
}
