import type { Diagnostic } from '../../notice/diagnostic';
import type { Nominee, NomineeField } from '../../notice/nominee';
import { spanOf, type SourceText } from '../../text/source-text';
import type { Entry } from '../nominees/entry';

/** What a nominee's block says of a field even when label or word is damaged, and the field then must not be empty. */
const TRACES: readonly (readonly [NomineeField, RegExp])[] = [
  // 籍贯、■生地：广东新会, 籍贯出、生地, 出生■：四川成都
  ['birthplace', /[出籍].{0,4}生.?地|[^,。;]生.?地:|出生.?:.?\p{Script=Han}{2}|出地:/u],
  // 法律硕, 管理学硕□, 会计学学■
  ['degree', /(?:法律|[理工农医文法史哲商济育计]学|管理|位)(?:[硕博](?![士导])|学(?!士|院|校|会|系|历|部|专|科|博))/u],
];

/** What the block of a nominee tells of a field that was not read. Example: `出生■：四川成都` without a birthplace is `missing-field`. */
export function entryTraces(source: SourceText, entries: readonly Entry[], nominees: readonly Nominee[]): Diagnostic[] {
  return nominees.flatMap((nominee, index) => {
    const entry = entries[index];
    if (entry === undefined) return [];
    return TRACES.flatMap(([field, pattern]): Diagnostic[] => {
      if (nominee[field].certainty !== 'absent') return [];
      const match = pattern.exec(source.tight.slice(entry.start, entry.end));
      if (match === null) return [];
      const start = entry.start + match.index;
      const span = spanOf(source, start, start + match[0].length);
      return [{ code: 'missing-field', span, field, nominee: index, detail: field }];
    });
  });
}
