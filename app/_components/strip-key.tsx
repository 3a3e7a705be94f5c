import { useTranslations } from 'next-intl';

import { isOver } from '@/app/_view/is-over';
import type { WindowState } from '@/lib/queries/window-view';

/** What the shapes of the strip mean; of what is not in it nothing is said. */
export function StripKey({ state }: { state: WindowState }) {
  const t = useTranslations('strip.key');
  const soon = state === 'upcoming';
  const over = isOver({ state });
  return (
    <p className="strip-key" aria-hidden="true">
      {soon ? <Entry shape="soon" words={t('toCome')} /> : <Entry shape="past" words={t('past')} />}
      {soon || over ? null : <Entry shape="on" words={t('on')} />}
      <Entry shape={soon ? 'end soon' : over ? 'end over' : 'end'} words={t('end')} />
      <Entry shape="off" words={t('off')} />
      <Entry shape="make" words={t('make')} />
    </p>
  );
}

function Entry({ shape, words }: { shape: string; words: string }) {
  return (
    <span>
      <i className={`key ${shape}`} />
      {words}
    </span>
  );
}
