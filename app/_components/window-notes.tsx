import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import { dateWords } from '@/app/_format/date-words';
import { useView } from '@/app/_view/current-view';
import type { NoticeDetail } from '@/lib/queries/find-notice';

import { Certainty, type CertaintyKind } from './certainty';
import { useInferenceWords } from './inference-words';

/** What of the window was inferred and from what, and what the notice does not say. */
export function WindowNotes({ notice }: { notice: NoticeDetail }) {
  const t = useTranslations('window');
  const { locale } = useView();
  const reasonOf = useInferenceWords();
  const { readings, window } = notice;
  const inferred = (['window.opens', 'window.closes', 'window.closesAt', 'window.workingDays'] as const).flatMap(
    (name) => readings[name].inference ?? [],
  );
  const reasons = [...new Set(inferred.map((inference) => reasonOf(inference)))];
  const missing = (['window.opens', 'window.closes', 'window.closesAt', 'window.workingDays'] as const).filter(
    (name) => readings[name].certainty === 'absent',
  );
  const length = window.closesInferred;
  return (
    <>
      {reasons.map((reason) => (
        <Note key={reason} kind="inferred">
          {reason}
        </Note>
      ))}
      {length === null ? null : (
        <Note kind="inferred">
          {t('fromLength', {
            days: length.workingDays,
            closes: dateWords(length.firstNotCounted, locale),
            other: dateWords(length.firstCounted, locale),
          })}
        </Note>
      )}
      {missing.map((name) => (
        <Note key={name} kind="absent">
          {t(
            `missing.${name === 'window.opens' ? 'opens' : name === 'window.closes' ? 'closes' : name === 'window.closesAt' ? 'closesAt' : 'workingDays'}`,
          )}
        </Note>
      ))}
    </>
  );
}

function Note({ kind, children }: { kind: CertaintyKind; children: ReactNode }) {
  return (
    <p className="note">
      <Certainty kind={kind} />
      <span>{children}</span>
    </p>
  );
}
