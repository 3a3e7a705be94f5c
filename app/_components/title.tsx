import { useTranslations } from 'next-intl';

import { titleWords } from '@/app/_format/title-words';

/** A notice's title as printed, breaking between its words; without one, that it has none. */
export function Title({ title }: { title: string | null }) {
  const t = useTranslations('notice');
  if (title === null) return t('untitled');
  return (
    <span className="phr" lang="zh-Hans">
      {titleWords(title).flatMap((word, at) => (at === 0 ? [word] : [<wbr key={at} />, word]))}
    </span>
  );
}
