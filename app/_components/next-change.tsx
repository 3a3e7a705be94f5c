import { currentView } from '@/app/_view/current-view';
import { comingMidnight, nextChange } from '@/lib/queries/next-change';

import { RefreshAt } from './refresh-at';

/**
 * Renews an open page when its words stop being true: at midnight in Beijing, at the closing hour of a window that closes today. A page
 * of another day stands still.
 */
export async function NextChange({ counted }: { counted: boolean }) {
  const { now, asOf } = await currentView();
  if (asOf !== null) return null;
  const at = counted ? await nextChange(now) : comingMidnight(now);
  return <RefreshAt now={now.getTime()} at={at.getTime()} />;
}
