import { getTranslations } from 'next-intl/server';

import { beijingDay } from '@/app/_format/beijing-day';
import { addressOf } from '@/app/_view/address';
import { currentView } from '@/app/_view/current-view';
import { siteOrigin } from '@/app/_view/page-metadata';
import { citations } from '@/lib/feeds/citation';

import { CopyText } from './copy-text';

interface CitationProps {
  readonly issuer: string | null;
  readonly title: string | null;
  /** where one record of the notice is cited */
  readonly name?: string;
  readonly signedOn: string | null;
  readonly source: { readonly sha256: string; readonly retrievedAt: string };
}

/** How to cite the page, in three forms, each to be selected or copied. */
export async function Citation({ issuer, title, name, signedOn, source }: CitationProps) {
  const t = await getTranslations('cite');
  const { locale, path, lookedOn } = await currentView();
  const forms = citations({
    issuer,
    title: title ?? t('untitled'),
    name: name ?? null,
    signedOn,
    address: (await siteOrigin()) + addressOf({ locale, asOf: null }, path),
    citedOn: lookedOn,
    sha256: source.sha256,
    retrievedOn: beijingDay(new Date(source.retrievedAt)),
  });
  return (
    <dl className="cites">
      {(['gbt7714', 'plain', 'bibtex'] as const).map((form) => (
        <div key={form}>
          <dt>
            {t(`forms.${form}`)} <CopyText text={forms[form]} words={t('copy')} done={t('copied')} />
          </dt>
          <dd className={form === 'bibtex' ? 'mono' : undefined} lang="zh-Hans" translate="no">
            {forms[form]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
