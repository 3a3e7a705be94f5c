import type { ReactNode } from 'react';

/** The tags that a message may use: kept together, running out, said loudest. */
export const RICH_TAGS = {
  nb: (words: ReactNode) => <span className="nb">{words}</span>,
  zhu: (words: ReactNode) => <span className="zhu">{words}</span>,
  b: (words: ReactNode) => <b>{words}</b>,
  br: () => <br />,
} as const;
