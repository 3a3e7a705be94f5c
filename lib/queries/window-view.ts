import { describeWindow, type WindowView } from '../calendar/describe-window';
import { windowStrip, type StripDay } from '../calendar/strip';
import type { WindowFacts, WindowState } from '../calendar/window-state';

export type { StripDay, WindowFacts, WindowState, WindowView };

/** A notice's window at an instant: what can be said of it, and the days that a strip shows. */
export interface NoticeWindow {
  readonly window: WindowView;
  readonly strip: readonly StripDay[];
}

/** Example: `noticeWindow({ opens: '2025-12-22', closes: '2025-12-29', closesAt: null, workingDays: null }, now)`. */
export function noticeWindow(facts: WindowFacts, now: Date): NoticeWindow {
  return { window: describeWindow(facts, now), strip: windowStrip(facts, now) };
}
