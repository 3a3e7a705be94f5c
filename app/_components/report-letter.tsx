import { getTranslations } from 'next-intl/server';

import { addressOf } from '@/app/_view/address';
import { currentView } from '@/app/_view/current-view';
import { siteOrigin } from '@/app/_view/page-metadata';
import { correctionsAddress, mailLink } from '@/app/_view/report-letter';

import { CopyText } from './copy-text';
import { Go } from './go';

/** The letter with its page and day filled in: to be sent by mail, or copied. */
export async function ReportLetter({ page }: { page: string }) {
  const t = await getTranslations('report');
  const cite = await getTranslations('cite');
  const { locale, today } = await currentView();
  const address = (await siteOrigin()) + addressOf({ locale, asOf: null }, page);
  const letter = t('letter', { address, day: today });
  const to = correctionsAddress(process.env);
  return (
    <div className="report">
      <p>
        {t('page')} <Go to={page}>{address}</Go>
      </p>
      <dl className="cites">
        <div>
          <dt>
            {t('text')} <CopyText text={letter} words={cite('copy')} done={cite('copied')} />
          </dt>
          <dd className="letter">{letter}</dd>
        </div>
      </dl>
      {to === null ? (
        <p>{t('noAddress')}</p>
      ) : (
        <p className="acts">
          <a className="btn main" href={mailLink(to, t('subject', { page }), letter)}>
            {t('send')}
          </a>
          <a href={`mailto:${to}`}>{to}</a>
        </p>
      )}
      <p className="tip">{t('notHere')}</p>
    </div>
  );
}
