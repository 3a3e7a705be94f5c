import type { Diagnostic } from '../../notice/diagnostic';
import type { Notice } from '../../notice/notice';
import { tightAt, tightWords, type SourceText } from '../../text/source-text';
import { lineAbove } from './line-above';
import { sharesWords } from './shared-words';

type Unchecked = Omit<Notice, 'diagnostics'>;

/** 中共深圳市|崗龍區|委组织部: a division that no list knows, behind one that is known */
const UNKNOWN_DIVISION = /^.{1,12}[市县区旗州盟](?:委|纪|政府|人民政府|人大)/u;

/**
 * What the signature and the title tell of each other: a line right above the title that has the signer's words may be its first half, one
 * right above the date the signer itself, and a division that was not understood leaves the region in doubt.
 */
export function checkSigner(source: SourceText, notice: Unchecked): Diagnostic[] {
  const { title, issuer, signedOn, region } = notice;
  if (issuer.certainty === 'absent') return [];
  const found: Diagnostic[] = [];
  const isNamed = (words: string | null) => words !== null && sharesWords(words, issuer.value);
  if (title.certainty !== 'absent' && isNamed(lineAbove(source, tightAt(source, title.span.start))))
    found.push({ code: 'unusual-value', span: title.span, field: 'title', detail: title.value });
  if (issuer.certainty === 'inferred' && signedOn.certainty !== 'absent') {
    const above = lineAbove(source, tightAt(source, signedOn.span.start));
    if (isNamed(above))
      found.push({ code: 'ambiguous-value', span: signedOn.span, field: 'issuer', detail: above ?? '' });
  }
  if (region.certainty === 'inferred' && region.inference.code === 'issuer-region') {
    const name = tightWords(region.inference.detail ?? '');
    const signer = tightWords(issuer.value);
    if (name !== '' && signer.includes(name) && UNKNOWN_DIVISION.test(signer.slice(signer.indexOf(name) + name.length)))
      for (const field of ['region', 'tier'])
        found.push({ code: 'ambiguous-place', span: issuer.span, field, detail: issuer.value });
  }
  return found;
}
