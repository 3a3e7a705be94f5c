import { useTranslations } from 'next-intl';

import { dateWords, nearDay } from '@/app/_format/date-words';
import { useView } from '@/app/_view/current-view';
import { isOver } from '@/app/_view/is-over';
import type { WordIndex } from '@/app/_view/word-index';
import type { NoticeDetail } from '@/lib/queries/find-notice';

import { Field } from './field';
import { Issuer } from './notice-in-english';
import { RICH_TAGS } from './rich-tags';
import { Status, type StatusKind } from './status';
import { Title } from './title';
import { ToCalendar } from './to-calendar';
import { Zh } from './zh';

interface NoticeHeadProps {
  readonly notice: NoticeDetail;
  readonly index: WordIndex;
}

const SPECIAL: Readonly<Record<string, StatusKind>> = {
  correction: 'correction',
  supplement: 'supplement',
  withdrawal: 'withdrawal',
};

/** What the notice is, who issued it when, how many it names; and what is left of its window. */
export function NoticeHead({ notice, index }: NoticeHeadProps) {
  const t = useTranslations('notice');
  const { locale } = useView();
  const special = SPECIAL[notice.kind];
  return (
    <header className="ntop">
      <div>
        <span className="acts">
          <Status state={notice.window.state} boxed />
          {special === undefined ? null : <Status state={special} boxed />}
        </span>
        <h1>
          <Field name="title" index={index}>
            <Title title={notice.title} marked />
          </Field>
        </h1>
        <p className="meta">
          {notice.issuer === null ? null : (
            <span>
              <Field name="issuer" index={index} inferred={notice.readings.issuer.certainty === 'inferred'}>
                <Issuer issuer={notice.issuer} />
              </Field>
            </span>
          )}
          {notice.number === null ? null : (
            <span>
              <Field name="number" index={index}>
                <Zh>{notice.number}</Zh>
              </Field>
            </span>
          )}
          {notice.signedOn === null ? null : (
            <span>
              {t('signed')}
              <Field name="signedOn" index={index}>
                {dateWords(notice.signedOn, locale)}
              </Field>
            </span>
          )}
          {notice.nomineeCount === 0 ? null : <span>{t('people', { count: notice.nomineeCount })}</span>}
        </p>
        <Actions notice={notice} />
      </div>
      <Remaining notice={notice} />
    </header>
  );
}

/** While comments are taken, how to comment comes first; afterwards it is told beside the rest. */
function Actions({ notice }: { notice: NoticeDetail }) {
  const t = useTranslations('notice');
  const over = isOver(notice.window);
  return (
    <div className="acts gap-5">
      {over ? null : (
        <a className="btn main" href="#comment">
          {t('howToComment')}
        </a>
      )}
      {notice.nomineeCount === 0 ? null : (
        <a className="btn" href="#nominees">
          {t('seeNominees', { count: notice.nomineeCount })}
        </a>
      )}
      <ToCalendar notice={notice} />
      {over ? (
        <a className="quiet" href="#comment">
          {t('howCommentsWereTaken')}
        </a>
      ) : null}
    </div>
  );
}

/** The count that matters: working days left, else where the window stands. */
function Remaining({ notice: { window } }: { notice: NoticeDetail }) {
  const t = useTranslations('remaining');
  const { locale, today } = useView();
  const { state, closes, opens, withdrawnOn, workingDaysLeft, daysSinceClose } = window;
  const day = (iso: string | null) => (iso === null ? '' : nearDay(iso, today, locale));
  if (state === 'open' && workingDaysLeft !== null) {
    return (
      <div className="count">
        {t.rich('open', {
          un: (words) => <span className="un">{words}</span>,
          big: (words) => <span className="big">{words}</span>,
          left: workingDaysLeft,
        })}
        <p>{t('until', { closes: day(closes) })}</p>
      </div>
    );
  }
  return (
    <div className="count">
      <p className="un">{t.rich(state, { ...RICH_TAGS, opens: day(opens), closes: day(closes) })}</p>
      <p>
        {state === 'withdrawn' ? t('withdrawnOn', { day: day(withdrawnOn) }) : null}
        {state === 'closed' ? t('since', { days: daysSinceClose ?? 0 }) : null}
        {state === 'closing-today'
          ? window.closesAt === null
            ? t('untilMidnight')
            : t('untilHour', { hour: window.closesAt })
          : null}
        {state === 'upcoming'
          ? t('until-upcoming', { closes: day(closes), known: closes === null ? 'no' : 'yes' })
          : null}
      </p>
    </div>
  );
}
