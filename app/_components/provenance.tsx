import { useTranslations } from 'next-intl';

import { beijingMinute } from '@/app/_format/beijing-day';
import type { CopyView, NoticeDetail } from '@/lib/queries/find-notice';

import { useFieldLabel } from './field-label';

/** Where the notice comes from, the print of the stored bytes, and what it does not say. */
export function ProvenanceList({ notice }: { notice: NoticeDetail }) {
  const t = useTranslations('provenance');
  const labelOf = useFieldLabel();
  const { provenance, readings, source } = notice;
  const first = source[0];
  const length = source.reduce((sum, { text }) => sum + text.length, 0);
  const missing = Object.entries(readings).flatMap(([name, { certainty }]) =>
    // an ordinary notice speaks of no other
    certainty === 'absent' && !(name === 'refersTo' && notice.kind === 'notice') ? [labelOf(name)] : [],
  );
  return (
    <dl className="prov">
      {provenance.copies.map((copy, at) => (
        <Copy key={`${copy.sha256} ${at}`} copy={copy} label={at === 0 ? t('origin') : t('copy')} />
      ))}
      <dt>{t('place')}</dt>
      <dd>{first === undefined ? t('noPlace') : t('placeAt', { from: first.offset + 1, length })}</dd>
      <dt>{t('shown')}</dt>
      <dd>{t('widened')}</dd>
      {missing.length === 0 ? null : (
        <>
          <dt>{t('missing')}</dt>
          <dd>{missing.join(t('comma'))}</dd>
        </>
      )}
      <dt>{t('parser')}</dt>
      <dd className="mono">{provenance.parserVersion}</dd>
    </dl>
  );
}

function Copy({ copy, label }: { copy: CopyView; label: string }) {
  const t = useTranslations('provenance');
  const followed = /^https?:\/\//.test(copy.origin);
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {followed ? (
          <a href={copy.origin} rel="noreferrer">
            {copy.origin}
          </a>
        ) : (
          copy.origin
        )}
        <br />
        {t('retrieved', { at: beijingMinute(copy.retrievedAt), type: copy.mediaType })}
        <br />
        <span className="mono">sha256 {copy.sha256}</span>
      </dd>
    </>
  );
}
