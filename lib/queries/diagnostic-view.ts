import type { LoadedNotice } from '../db/load-records';
import { DIAGNOSTICS, type DiagnosticCode, type Severity } from '../notice/diagnostic';

export interface DiagnosticView {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** as the record names it: `birth`, `window.closes`, `channels.phones` */
  readonly field: string | null;
  readonly nomineeId: string | null;
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(DIAGNOSTICS, code);
}

/** The stored doubts, in the parser's order; throws for a code that is not in the closed list: a bug. */
export function diagnosticViews(rows: LoadedNotice['diagnostics']): DiagnosticView[] {
  return rows.map(({ code, field, nomineeId, detail, start, end }) => {
    if (!isCode(code)) throw new TypeError(`no diagnostic has the code ${code}`);
    return { code, severity: DIAGNOSTICS[code].severity, field, nomineeId, detail, start, end };
  });
}
