import type { PlaceLabel } from './place-label';
import type { StripDay, WindowView } from './window-view';

/** A notice in a list. */
export interface NoticeCard {
  readonly id: string;
  /** notice · correction · supplement · withdrawal */
  readonly kind: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly region: PlaceLabel | null;
  readonly tier: string | null;
  readonly signedOn: string | null;
  readonly nomineeCount: number;
  /** in how many cities the current posts sit */
  readonly cityCount: number;
  readonly window: WindowView;
  readonly strip: readonly StripDay[];
}
