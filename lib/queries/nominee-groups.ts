import type { NomineeRow } from './nominee-row';

/** Nominees of a notice who are proposed in the same words: 拟提名为 设区市政协副主席候选人, 4人. */
export interface NomineeGroup {
  readonly proposal: string | null;
  readonly proposedPost: string | null;
  readonly nominees: readonly NomineeRow[];
}
