import { useTranslations } from 'next-intl';

import { dateWords } from '@/app/_format/date-words';
import { useView } from '@/app/_view/current-view';
import type { NoticeCard } from '@/lib/queries/notice-card';
import { issuerOfNotice, titleOfNotice } from '@/lib/queries/notice-in-english';

import { Zh } from './zh';

interface NamedInEnglishProps {
  readonly notice: Pick<NoticeCard, 'title' | 'issuer' | 'signedOn'>;
}

/** By what an English page tells a notice whose title it cannot render: who issued it and when, as far as the glossary knows the words. */
export function NamedInEnglish({ notice: { title, issuer, signedOn } }: NamedInEnglishProps) {
  const t = useTranslations('notice');
  const { locale } = useView();
  if (locale !== 'en' || (title !== null && titleOfNotice(title) !== null)) return null;
  const by = issuer === null ? null : issuerOfNotice(issuer);
  const when = signedOn === null ? null : t('signedOn', { date: dateWords(signedOn, locale) });
  const said = [by, when].filter((words) => words !== null);
  return said.length === 0 ? null : <span className="in-english">{said.join(', ')}</span>;
}

/** An issuer as printed; on English pages with its English before it, as far as the glossary knows it. */
export function Issuer({ issuer }: { issuer: string }) {
  const { locale } = useView();
  const english = locale === 'en' ? issuerOfNotice(issuer) : null;
  return (
    <>
      {english === null ? null : `${english} `}
      <Zh>{issuer}</Zh>
    </>
  );
}
