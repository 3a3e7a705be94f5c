import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import { AsOfBanner } from './as-of-banner';
import { Dateline } from './dateline';
import { FollowLinks } from './follow-links';
import { ListArrows } from './list-arrows';
import { type Chapter, Masthead } from './masthead';
import { NextChange } from './next-change';
import { SiteFoot } from './site-foot';
import { TakeAway } from './take-away';

interface ShellProps {
  readonly chapter?: Chapter | undefined;
  /** false where the records are out of reach */
  readonly counted?: boolean;
  readonly children: ReactNode;
}

/** A page of the site: skip link, masthead, dateline, the matter, foot. */
export function Shell({ chapter, counted = true, children }: ShellProps) {
  const t = useTranslations('site');
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="frame">
        <Masthead chapter={chapter ?? null} />
        <Dateline counted={counted} />
        <AsOfBanner />
      </header>
      <main id="main" className="frame" tabIndex={-1}>
        {children}
        {chapter === undefined ? null : <TakeAway />}
      </main>
      <SiteFoot />
      <ListArrows />
      <FollowLinks />
      <NextChange counted={counted} />
    </>
  );
}
