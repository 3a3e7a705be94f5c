import type { Signature } from '../header/signature';
import type { Entry, Stretch } from '../nominees/entry';

/** Where one notice stands on the page: its title, its nominees, and its own sentences around them. */
export interface NoticeArea extends Stretch {
  readonly title: Stretch | null;
  readonly entries: readonly Entry[];
  /** the notice's own text without its title and its nominees' blocks */
  readonly frame: readonly Stretch[];
  readonly signature: Signature | null;
}
