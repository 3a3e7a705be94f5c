import { useTranslations } from 'next-intl';

import { Seal } from '@/app/_icons/seal';

import { Go } from './go';
import { LanguageLink } from './language-link';
import { SearchBox } from './search-box';
import { ThemeToggle } from './theme-toggle';

export type Chapter = 'home' | 'notices' | 'nominees' | 'calendar' | 'cities';

const CHAPTERS = [
  ['home', '/'],
  ['notices', '/notices'],
  ['nominees', '/nominees'],
  ['calendar', '/calendar'],
  ['cities', '/cities'],
] as const satisfies readonly (readonly [Chapter, string])[];

/** Seal, wordmark, the five chapters, language and theme; beneath it the thick and the thin rule. */
export function Masthead({ chapter }: { chapter: Chapter | null }) {
  const t = useTranslations('site');
  return (
    <>
      <div className="head">
        <Go to="/" className="brand">
          <Seal />
          <span>
            <b lang="zh-Hans">公示簿</b>
            <small>{t('tagline')}</small>
          </span>
        </Go>
        <nav className="nav" aria-label={t('navigation')}>
          {CHAPTERS.map(([name, path]) => (
            <Go key={name} to={path} current={name === chapter ? 'page' : undefined}>
              {t(`chapters.${name}`)}
            </Go>
          ))}
        </nav>
        <SearchBox />
        <div className="tools">
          <LanguageLink />
          <ThemeToggle />
        </div>
      </div>
      <div className="wenwu" role="presentation" />
    </>
  );
}
