import { useTranslations } from 'next-intl';

import { Tally } from '@/app/_icons/zheng';
import type { WindowView } from '@/lib/queries/window-view';

import { RICH_TAGS } from './rich-tags';

/** Whether the window has the working days that the regulation asks for, by both ways of counting its first day. */
export function FiveDayCheck({ window }: { window: WindowView }) {
  const t = useTranslations('fiveDays');
  const { verdict, basis, rule, provisional } = window.statutory;
  const minimum = rule?.minimum ?? 5;
  const counts = basis === 'dates' ? window.workingDays : null;
  return (
    <>
      <div className="check">
        {counts === null ? (
          <div>
            <p>
              <b>{t(`verdicts.${verdict}`)}</b>
              {t(`basis.${basis}`)}
            </p>
          </div>
        ) : (
          <>
            <Way
              label={t('firstCounted', { count: counts.firstCounted })}
              count={counts.firstCounted}
              minimum={minimum}
            />
            <Way
              label={t('firstNotCounted', { count: counts.firstNotCounted })}
              count={counts.firstNotCounted}
              minimum={minimum}
            />
          </>
        )}
      </div>
      <p>
        {rule === null ? t('noRule') : t('rule', { minimum })}
        {counts === null ? null : t(`conclusion.${verdict}`)}
        {provisional ? t.rich('provisional', RICH_TAGS) : null}
      </p>
    </>
  );
}

function Way({ label, count, minimum }: { label: string; count: number; minimum: number }) {
  const t = useTranslations('fiveDays');
  const difference = count - minimum;
  return (
    <div>
      <Tally count={count} />
      <p>
        <b>{label}</b>
        {difference > 0
          ? t('more', { difference })
          : difference === 0
            ? t('exactly')
            : t('fewer', { difference: -difference })}
      </p>
    </div>
  );
}
