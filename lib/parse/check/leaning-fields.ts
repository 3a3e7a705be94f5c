import type { Diagnostic } from '../../notice/diagnostic';

/** A place is read from the words of its post. */
const LEANS: ReadonlyMap<string, readonly string[]> = new Map([
  ['currentPost', ['city']],
  ['proposedPost', ['proposedCity']],
]);
/** 现任遂昌县委副书记，□任…: where the verb is missing or odd, the current post may have what is proposed in it */
const WITHOUT_VERB = ['currentPost', 'city', 'proposedPost', 'proposedCity'];

/** Doubts about what was read from words that are in doubt: the city of a post, the post before a verb that is missing. */
export function leaningDoubts(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const { code, field, nominee } = diagnostic;
    if (field === undefined || nominee === undefined) return [];
    const fields = code !== 'ambiguous-value' && field === 'proposal' ? WITHOUT_VERB : (LEANS.get(field) ?? []);
    return fields.map((leaning): Diagnostic => ({ ...diagnostic, code: 'ambiguous-value', field: leaning }));
  });
}
