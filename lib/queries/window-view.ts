import type { StripDay } from '../calendar/strip';
import type { WindowView } from '../calendar/describe-window';
import type { WindowState } from '../calendar/window-state';

export type { StripDay, WindowState, WindowView };
