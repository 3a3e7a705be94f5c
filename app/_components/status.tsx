import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import {
  ClosedIcon,
  ClosingTodayIcon,
  CorrectionIcon,
  OpenIcon,
  UnknownIcon,
  UpcomingIcon,
  WithdrawnIcon,
} from '@/app/_icons/status-icons';
import type { WindowState } from '@/lib/queries/window-view';

export type StatusKind = WindowState | 'correction' | 'supplement' | 'withdrawal';

const ICONS: Readonly<Record<StatusKind, () => ReactNode>> = {
  open: OpenIcon,
  'closing-today': ClosingTodayIcon,
  upcoming: UpcomingIcon,
  closed: ClosedIcon,
  unknown: UnknownIcon,
  withdrawn: WithdrawnIcon,
  correction: CorrectionIcon,
  supplement: CorrectionIcon,
  withdrawal: WithdrawnIcon,
};

interface StatusProps {
  readonly state: StatusKind;
  readonly boxed?: boolean;
  /** the shorter words of a table's column */
  readonly brief?: boolean;
}

/** Icon, words and, boxed, a frame of its own shape: never colour alone. */
export function Status({ state, boxed = false, brief = false }: StatusProps) {
  const t = useTranslations(brief ? 'statusBrief' : 'status');
  const Icon = ICONS[state];
  return (
    <span className={`st ${state}${boxed ? ' boxed' : ''}`}>
      <Icon />
      {t(state)}
    </span>
  );
}
