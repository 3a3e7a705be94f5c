import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

import { titleWords } from '@/app/_format/title-words';

/** A notice's title as printed, breaking between its words; without one, that it has none. */
export function Title({ title }: { title: string | null }) {
  const t = useTranslations('notice');
  if (title === null) return t('untitled');
  return (
    <span className="phr" lang="zh-Hans">
      {titleWords(title).map((word, at) => (
        <Fragment key={at}>
          {at === 0 ? null : <wbr />}
          {word}
        </Fragment>
      ))}
    </span>
  );
}
