import type { ReactNode } from 'react';

import { Breadcrumbs } from './breadcrumbs';
import type { Chapter } from './masthead';
import { Shell } from './shell';

interface TitledPageProps {
  readonly chapter?: Chapter | undefined;
  /** in the breadcrumbs, and above the matter unless there is a heading of its own */
  readonly title: string;
  readonly heading?: string | undefined;
  readonly lead?: string | undefined;
  /** further paragraphs below the lead */
  readonly below?: ReactNode;
  /** beside the heading: the page's own search */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the first level: where it stands, its heading with a sentence that says what it is for, and its matter. */
export function TitledPage({ chapter, title, heading = title, lead, below, aside, children }: TitledPageProps) {
  return (
    <Shell chapter={chapter}>
      <Breadcrumbs crumbs={[{ words: title }]} />
      <div className="pagehead">
        <div>
          <h1>{heading}</h1>
          {lead === undefined ? null : <p>{lead}</p>}
          {below}
        </div>
        {aside}
      </div>
      {children}
    </Shell>
  );
}
