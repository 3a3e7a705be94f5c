import { useTranslations } from 'next-intl';

import { shortDate, weekdayDay, weekdayWord } from '@/app/_format/date-words';
import { proposalWords } from '@/app/_format/proposal-words';
import { useView } from '@/app/_view/current-view';
import { type TrailStep, trailSteps } from '@/app/_view/trail-steps';
import type { Appearance } from '@/lib/queries/find-person';

import { Go } from './go';
import { InEnglish, Posts, ranksOf } from './posts';
import { Zh } from './zh';

const SHAPES = {
  listed: undefined,
  begin: undefined,
  now: 'now',
  end: 'end',
  over: 'end over',
  pending: 'pending',
} as const;

/** A person's trail through the notices, oldest first. */
export function Trail({ appearances }: { appearances: readonly Appearance[] }) {
  const { today } = useView();
  return (
    <ol className="line">
      {trailSteps(appearances, today).map((step, at) => (
        <li key={at} className={SHAPES[step.kind]}>
          <When step={step} />
          <What step={step} />
        </li>
      ))}
    </ol>
  );
}

function When({ step: { kind, day } }: { step: TrailStep }) {
  const t = useTranslations('trail');
  const { locale } = useView();
  if (day === null) return <span className="when">{t(kind === 'pending' ? 'after' : 'noDay')}</span>;
  const words = kind === 'now' ? t('today') : shortDate(day, locale);
  const note = kind === 'now' ? weekdayDay(day, locale) : weekdayWord(day, locale, 'short');
  return (
    <time className={kind === 'end' ? 'when zhu' : 'when'} dateTime={day}>
      {words}
      <small>{note}</small>
    </time>
  );
}

function What({ step: { kind, day, appearance } }: { step: TrailStep }) {
  const t = useTranslations('trail');
  if (kind === 'listed') return <Listed appearance={appearance} />;
  const nth = appearance.notice.window.days.find(({ date }) => date === day)?.ordinal ?? 0;
  return (
    <>
      <span className="what">{t(kind, { nth })}</span>
      {kind === 'pending' ? <p>{t('pendingNote')}</p> : null}
    </>
  );
}

/** 列入任前公示，拟提名：设区市人大常委会副主任候选人. */
function Listed({ appearance: { nominee, notice } }: { appearance: Appearance }) {
  const t = useTranslations('trail');
  const { locale } = useView();
  const { proposal, proposedPost, currentPost } = nominee.readings;
  const verb = proposal.value === null ? null : proposalWords(String(proposal.value), locale);
  return (
    <>
      <span className="what">
        {t.rich('listed', {
          verb: () => (verb === null ? t('proposed') : verb.chinese ? <Zh>{verb.words}</Zh> : verb.words),
          post: () =>
            proposedPost.value === null ? (
              t('noPost')
            ) : (
              <InEnglish posts={nominee.proposedPosts}>
                <Zh>{String(proposedPost.value)}</Zh>
              </InEnglish>
            ),
        })}
      </span>
      <p>
        {currentPost.value === null
          ? null
          : t.rich('then', {
              post: () => (
                <InEnglish posts={nominee.currentPosts}>
                  <Posts words={String(currentPost.value)} ranks={ranksOf(nominee.currentPosts)} />
                </InEnglish>
              ),
            })}
        <Go to={`/notices/${notice.id}`}>{t('seeNotice')}</Go>
      </p>
    </>
  );
}
