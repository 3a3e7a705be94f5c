import { useTranslations } from 'next-intl';

import { useView } from '@/app/_view/current-view';
import { diagnosticMessage } from '@/lib/notice/diagnostic';
import type { DiagnosticView } from '@/lib/queries/find-notice';

import { useFieldLabel } from './field-label';
import { Go } from './go';

/** What could not be read or is in doubt, each with where it stands. */
export function Doubts({ diagnostics }: { diagnostics: readonly DiagnosticView[] }) {
  const t = useTranslations('doubts');
  const { locale } = useView();
  // of a field that is missing, the detail is its name in the record: channels.office
  const labelOf = useFieldLabel();
  return (
    <>
      <ul className="doubts">
        {diagnostics.map(({ code, severity, detail, start, end }) => (
          <li key={`${code} ${start} ${end} ${detail}`}>
            <b>{t(severity)}</b>
            <span>
              {diagnosticMessage(code, labelOf(detail), locale)}{' '}
              <span className="faint">{t('at', { from: start + 1, to: end })}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="small gap-3">
        <Go to="/how-we-read#doubts">{t('how')}</Go>
      </p>
    </>
  );
}
