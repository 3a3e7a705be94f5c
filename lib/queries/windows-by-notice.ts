import { describeWindow } from '../calendar/describe-window';
import type { WindowFacts, WindowView } from './window-view';

/** What a list of nominees says of each one's window. */
type BriefWindow = Pick<WindowView, 'state' | 'closes' | 'workingDaysLeft'>;

/** Describes each notice's window once, however many of its nominees a list shows. */
export function windowsByNotice(now: Date): (noticeId: string, facts: WindowFacts) => BriefWindow {
  const known = new Map<string, BriefWindow>();
  return (noticeId, facts) => {
    const before = known.get(noticeId);
    if (before) return before;
    const { state, closes, workingDaysLeft } = describeWindow(facts, now);
    const window = { state, closes, workingDaysLeft };
    known.set(noticeId, window);
    return window;
  };
}
