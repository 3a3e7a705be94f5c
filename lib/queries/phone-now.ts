import { phoneNow, type PhoneNow } from '../calendar/phone-now';
import type { WindowFacts } from '../calendar/window-state';
import type { ChannelsView } from './channels-view';

export { staffedSpans, type StaffedSpan } from '../calendar/staffed-hours';
export type { PhoneNow };

/** Whether the phone of a notice is answered at `now`; null without a phone, without plain hours, or when the window is over. */
export function phoneOf({ phones, hours }: ChannelsView, window: WindowFacts, now: Date): PhoneNow | null {
  if (phones.length === 0 || typeof hours.value !== 'string') return null;
  return phoneNow(hours.value, window, now);
}
