import { useTranslations } from 'next-intl';

import { ThemeIcon } from '@/app/_icons/status-icons';
import { useHereLink } from '@/app/_view/here-link';

/**
 * Light or dark, by a plain form: the answer sets a cookie and comes back. Both buttons are sent, the stylesheet shows the
 * one that leads away from what the reader sees.
 */
export function ThemeToggle() {
  const t = useTranslations('site');
  return (
    <form method="post" action="/theme">
      <input type="hidden" name="back" value={useHereLink()} />
      {(['dark', 'light'] as const).map((theme) => (
        <button key={theme} name="theme" value={theme} className={`to-${theme}`} aria-label={t(`to.${theme}`)}>
          <ThemeIcon />
          {t('theme')}
        </button>
      ))}
    </form>
  );
}

/** All three choices in words, for the foot of the page. */
export function ThemeChoice({ chosen }: { chosen: 'light' | 'dark' | null }) {
  const t = useTranslations('site');
  return (
    <form method="post" action="/theme">
      <input type="hidden" name="back" value={useHereLink()} />
      {(['system', 'light', 'dark'] as const).map((theme) => (
        <button key={theme} name="theme" value={theme} aria-pressed={(chosen ?? 'system') === theme}>
          {t(`themes.${theme}`)}
        </button>
      ))}
    </form>
  );
}
