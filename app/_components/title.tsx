import { useTranslations } from 'next-intl';

import { titleWords } from '@/app/_format/title-words';
import { useView } from '@/app/_view/current-view';
import { titleOfNotice } from '@/lib/queries/notice-in-english';

interface TitleProps {
  readonly title: string | null;
  /** says that the English is ours; lists leave that to the foot of the page */
  readonly marked?: boolean;
}

/** A notice's title; on English pages its English first, as far as the glossary knows the words, and the printed one below. */
export function Title({ title, marked = false }: TitleProps) {
  const t = useTranslations('notice');
  const { locale } = useView();
  const english = locale === 'en' && title !== null ? titleOfNotice(title) : null;
  if (english === null) return <PrintedTitle title={title} />;
  return (
    <>
      {english}
      {marked ? <span className="ours"> {t('ours')}</span> : null}{' '}
      <span className="in-chinese">
        <PrintedTitle title={title} />
      </span>
    </>
  );
}

/** A notice's title as printed, breaking between its words; without one, that it has none. */
export function PrintedTitle({ title }: { title: string | null }) {
  const t = useTranslations('notice');
  if (title === null) return t('untitled');
  return (
    <span className="phr" lang="zh-Hans">
      {titleWords(title).flatMap((word, at) => (at === 0 ? [word] : [<wbr key={at} />, word]))}
    </span>
  );
}
