import { useTranslations } from 'next-intl';

import type { SourceText } from '@/app/_format/source-words';
import { dayWords, weekdayWord } from '@/app/_format/date-words';
import { useView } from '@/app/_view/current-view';
import { stripShapes } from '@/app/_view/key-shapes';
import type { WordIndex } from '@/app/_view/word-index';
import type { NoticeDetail } from '@/lib/queries/find-notice';

import { DayCount } from './day-count';
import { Field } from './field';
import { FiveDayCheck } from './five-day-check';
import { RecordPair } from './record-pair';
import { SourceHead, SourceLine } from './source-line';
import { StripKey } from './strip-key';
import { WindowNotes } from './window-notes';
import { WindowStrip } from './window-strip';

interface WindowSectionProps {
  readonly notice: NoticeDetail;
  readonly lines: readonly SourceText[];
  readonly index: WordIndex;
}

/** The comment window: its two days, the strip, each day explained, its words, and whether it is long enough. */
export function WindowSection({ notice, lines, index }: WindowSectionProps) {
  const t = useTranslations('window');
  const { window, strip } = notice;
  return (
    <RecordPair id="window" title={t('title')}>
      <h3>
        <WindowSpan notice={notice} index={index} />
      </h3>
      {strip.length === 0 ? null : (
        <>
          <WindowStrip days={strip} window={window} />
          <StripKey shapes={stripShapes(strip, window.state)} />
        </>
      )}
      <div className="split">
        <div>
          <DayCount window={window} />
        </div>
        <div>
          <div className="card" role="note" aria-label={t('words')}>
            <SourceHead lines={lines} />
            {lines.map((line) => (
              <SourceLine key={line.offset} line={line} index={index} />
            ))}
            <WindowNotes notice={notice} />
          </div>
          <h3>{t('enough')}</h3>
          <FiveDayCheck window={window} />
        </div>
      </div>
    </RecordPair>
  );
}

/** 12月22日 周一 至 12月29日 周一, each day leading to its words. */
function WindowSpan({ notice, index }: Omit<WindowSectionProps, 'lines'>) {
  const t = useTranslations('window');
  const { locale } = useView();
  const { opens, closes } = notice.window;
  const day = (name: 'window.opens' | 'window.closes', iso: string | null, missing: string) =>
    iso === null ? (
      <span className="faint">{missing}</span>
    ) : (
      <span className="nb">
        {locale === 'en' ? `${weekdayWord(iso, 'en', 'short')} ` : null}
        <Field name={name} index={index}>
          <time dateTime={iso}>{dayWords(iso, locale)}</time>
        </Field>
        {locale === 'zh' ? ` ${weekdayWord(iso, 'zh', 'short')}` : null}
      </span>
    );
  return t.rich('span', {
    opens: () => day('window.opens', opens, t('noOpens')),
    closes: () => day('window.closes', closes, t('noCloses')),
    hour: notice.window.closesAt ?? 'no',
  });
}
