import { useTranslations } from 'next-intl';

import { dayNumber, monthWord, weekdayWord } from '@/app/_format/date-words';
import { useWindowSentence } from '@/app/_view/window-sentence';
import { useView } from '@/app/_view/current-view';
import { type StripCell, stripCells } from '@/app/_view/strip-cells';
import type { StripDay, WindowView } from '@/lib/queries/window-view';

interface WindowStripProps {
  readonly days: readonly StripDay[];
  readonly window: WindowView;
  /** one line of a list, without heads */
  readonly small?: boolean;
}

/** The window as a strip of days, one column each; what it shows is said in one sentence to those who do not see it. */
export function WindowStrip({ days, window, small = false }: WindowStripProps) {
  const sentence = useWindowSentence(window);
  const cells = stripCells(window.state === 'withdrawn' ? days.map(asOver) : days);
  const shape = ['strip', small ? 's' : 'm', window.state === 'upcoming' ? 'soon' : '', days.length > 28 ? 'long' : ''];
  return (
    <div className={shape.filter(Boolean).join(' ')} role="img" aria-label={sentence}>
      {small ? (
        <div className="days" aria-hidden="true" dangerouslySetInnerHTML={{ __html: cells.map(smallCell).join('') }} />
      ) : (
        <div className="days" aria-hidden="true">
          {cells.map((cell) => (
            <Cell key={cell.day.date} cell={cell} closed={window.state === 'closed' || window.state === 'withdrawn'} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Nothing of a withdrawn window is still to come. */
function asOver(day: StripDay): StripDay {
  return { ...day, past: true, today: false };
}

/**
 * A day of a small strip, as markup: a list has a thousand of them without a word, and as elements of their own each would be written
 * into the page twice and prepared by the browser. Nothing of it comes from a record but what `stripCells` makes of dates.
 */
function smallCell({ day, shape }: StripCell): string {
  const bead = day.ordinal === null ? '' : '<span class="bead"></span>';
  return `<span class="${shape}"><span class="lane">${bead}</span></span>`;
}

function Cell({ cell, closed }: { cell: StripCell; closed: boolean }) {
  const { locale } = useView();
  const { day, shape, month, narrowMonth } = cell;
  return (
    <span className={shape}>
      {month ? <span className="month">{monthWord(day.date, locale)}</span> : null}
      {narrowMonth ? <span className="month narrow">{monthWord(day.date, locale)}</span> : null}
      <span className="wk">{weekdayWord(day.date, locale, 'letter')}</span>
      <span className="dt">{dayNumber(day.date)}</span>
      <span className="lane">{day.ordinal === null ? null : <span className="bead">{day.ordinal}</span>}</span>
      <Tag cell={cell} closed={closed} />
    </span>
  );
}

/** One word beneath a day: today before closing, closing before a day off. */
function Tag({ cell: { day }, closed }: { cell: StripCell; closed: boolean }) {
  const t = useTranslations('strip');
  if (day.today && !closed) return <span className="tag">{t('today')}</span>;
  if (day.last) return <span className="tag">{t('closes')}</span>;
  if (day.today) return <span className="tag">{t('today')}</span>;
  if (day.reason === 'holiday') return <span className="tag">{t('off')}</span>;
  return day.reason === 'make-up' ? <span className="tag">{t('work')}</span> : null;
}
