import type { Diagnostic } from '../../notice/diagnostic';
import type { Nominee } from '../../notice/nominee';

/** What is proposed for a nominee may be another's, or a heading's that was not read: `ambiguous-value` for verb, post and place. */
export function doubtfulProposal(subject: Nominee, nominee: number): Diagnostic[] {
  return (['proposal', 'proposedPost', 'proposedCity'] as const).map((field): Diagnostic => {
    const span = subject[field].certainty === 'absent' ? subject.span : (subject[field].span ?? subject.span);
    return { code: 'ambiguous-value', span, field, nominee, detail: field };
  });
}
