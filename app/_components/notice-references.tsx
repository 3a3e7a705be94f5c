import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import { dateWords } from '@/app/_format/date-words';
import { useView } from '@/app/_view/current-view';
import type { WordIndex } from '@/app/_view/word-index';
import type { NoticeDetail } from '@/lib/queries/find-notice';

import { Alert } from './alert';
import { Field } from './field';
import { Go } from './go';
import { PrintedTitle, Title } from './title';

type Reference = NoticeDetail['references']['by'][number];

interface NoticeReferencesProps {
  readonly notice: NoticeDetail;
  readonly index: WordIndex;
}

const TO = { correction: 'corrects', supplement: 'supplements', withdrawal: 'withdraws' } as const;
const BY = { correction: 'correctedBy', supplement: 'supplementedBy', withdrawal: 'partWithdrawnBy' } as const;

function isReferring(kind: string): kind is keyof typeof TO {
  return kind in TO;
}

/** What a correction, supplement or withdrawal speaks of, and which of them speak of this notice. */
export function NoticeReferences({ notice, index }: NoticeReferencesProps) {
  const { by, withdrawnOn } = notice.references;
  const lines = by.flatMap((one) => {
    if (!isReferring(one.kind)) return [];
    const words = one.kind === 'withdrawal' && withdrawnOn !== null ? 'withdrawnBy' : BY[one.kind];
    return [<Line key={one.id} words={words} other={one} day={words === 'withdrawnBy' ? withdrawnOn : one.signedOn} />];
  });
  const own = isReferring(notice.kind) ? <Own notice={notice} index={index} words={TO[notice.kind]} /> : null;
  if (own === null && lines.length === 0) return null;
  return (
    <Alert>
      {own}
      {lines}
    </Alert>
  );
}

/** The notice that this one means, or its words where none can be told. */
function Own({ notice, index, words }: NoticeReferencesProps & { words: (typeof TO)[keyof typeof TO] }) {
  const t = useTranslations('references');
  const { to, words: printed } = notice.references;
  if (to !== null) return <Line words={words} other={to} day={to.signedOn} />;
  if (printed === null) return <p>{t('unnamed')}</p>;
  const shown: ReactNode = (
    <Field name="refersTo" index={index}>
      <PrintedTitle title={printed} />
    </Field>
  );
  return <p>{t.rich('unfound', { words: () => shown })}</p>;
}

type Words = (typeof TO)[keyof typeof TO] | (typeof BY)[keyof typeof BY] | 'withdrawnBy';

function Line({ words, other, day }: { words: Words; other: Reference; day: string | null }) {
  const t = useTranslations('references');
  const { locale } = useView();
  return (
    <p>
      {t.rich(words, {
        day: day === null ? t('noDay') : dateWords(day, locale),
        notice: () => (
          <Go to={`/notices/${other.id}`}>
            <Title title={other.title} />
          </Go>
        ),
      })}
    </p>
  );
}
