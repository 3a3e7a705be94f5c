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
      <StatedLength window={window} />
      <Article window={window} />
    </>
  );
}

/** The number of working days that the notice states beside its dates: a plain fact with all figures. */
function StatedLength({ window: { statedLength, workingDays } }: { window: WindowView }) {
  const t = useTranslations('fiveDays');
  if (statedLength === null || workingDays === null) return null;
  const { workingDays: stated, agrees } = statedLength;
  const { firstCounted, firstNotCounted } = workingDays;
  const figures = { ...RICH_TAGS, stated, firstCounted, firstNotCounted };
  return <p className="small gap-3">{t.rich(agrees ? 'statedAgrees' : 'statedDiffers', figures)}</p>;
}

/** The words of the regulation, with the article where its number was checked. */
function Article({ window: { statutory } }: { window: WindowView }) {
  const t = useTranslations('fiveDays');
  const { rule } = statutory;
  if (rule === null) return null;
  return (
    <p className="small faint gap-3">
      {t.rich(rule.article === null ? 'textOf' : 'articleOf', {
        text: () => <q lang="zh-Hans">{rule.text}</q>,
        name: () => <span lang="zh-Hans">《党政领导干部选拔任用工作条例》</span>,
        edition: rule.edition,
        article: () => <span lang="zh-Hans">{rule.article}</span>,
      })}
    </p>
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
