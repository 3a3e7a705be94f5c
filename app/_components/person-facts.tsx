import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import { dateWords, partialDateWords } from '@/app/_format/date-words';
import { placeName } from '@/app/_format/place-words';
import { plainPinyin } from '@/app/_format/plain-pinyin';
import { useView } from '@/app/_view/current-view';
import type { WordIndex } from '@/app/_view/word-index';
import type { NomineeField } from '@/lib/notice/nominee';
import type { PersonDetail } from '@/lib/queries/find-person';
import type { NomineeRecord } from '@/lib/queries/nominee-record';

import { Certainty, CertaintyLegend, type CertaintyKind } from './certainty';
import { FactWords } from './fact-words';
import { Field } from './field';
import { useInferenceWords } from './inference-words';
import { Zh } from './zh';

interface PersonFactsProps {
  readonly person: PersonDetail;
  readonly nominee: NomineeRecord;
  readonly index: WordIndex;
}

const PLAIN = [
  'formerName',
  'gender',
  'ethnicity',
  'birth',
  'age',
  'nativePlace',
  'birthplace',
  'politicalStatus',
  'partyJoined',
  'workStarted',
  'education',
  'degree',
  'city',
  'proposedCity',
] as const;

/** What is known of a person, each value marked 载, 推 or 缺; what is inferred says from what. */
export function PersonFacts({ person, nominee, index }: PersonFactsProps) {
  const t = useTranslations('facts');
  return (
    <>
      <CertaintyLegend />
      <dl className="facts2">
        <ReadingFact field="name" nominee={nominee} index={index} />
        {person.pinyin === null ? null : (
          <Fact kind="inferred" label={t('pinyin')} note={t('pinyinNote')}>
            <span lang="zh-Latn">{person.pinyin}</span>
          </Fact>
        )}
        {PLAIN.map((field) =>
          field === 'age' ? (
            <Age key="age" person={person} />
          ) : (
            <ReadingFact key={field} field={field} nominee={nominee} index={index} />
          ),
        )}
      </dl>
    </>
  );
}

function Age({ person: { age } }: { person: PersonDetail }) {
  const t = useTranslations('facts');
  const { today, locale } = useView();
  if (age === null) return null;
  return (
    <Fact kind="inferred" label={t('age')} note={t('ageNote', { date: dateWords(today, locale) })}>
      <span>{t('years', { ...age, same: age.min === age.max ? 'yes' : 'no' })}</span>
    </Fact>
  );
}

interface FactProps {
  readonly kind: CertaintyKind;
  readonly label: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

function Fact({ kind, label, note, children }: FactProps) {
  return (
    <div className={`fact ${kind}`}>
      <dt>{label}</dt>
      <dd className="cert">
        <Certainty kind={kind} />
      </dd>
      <dd className="v">
        {children}
        {note === undefined || note === '' ? null : <small>{note}</small>}
      </dd>
    </div>
  );
}

interface ReadingFactProps {
  readonly field: NomineeField;
  readonly nominee: NomineeRecord;
  readonly index: WordIndex;
}

function ReadingFact({ field, nominee, index }: ReadingFactProps) {
  const t = useTranslations('facts');
  const fields = useTranslations('fields');
  const reasonOf = useInferenceWords();
  const { certainty, value, inference } = nominee.readings[field];
  if (certainty === 'absent' || value === null) {
    return (
      <Fact kind="absent" label={fields(field)}>
        <span>{t('unstated')}</span>
      </Fact>
    );
  }
  return (
    <Fact kind={certainty} label={fields(field)} note={inference === null ? undefined : reasonOf(inference)}>
      <Field name={`n${nominee.ordinal}-${field}`} index={index}>
        <FactValue field={field} value={String(value)} nominee={nominee} />
      </Field>
    </Fact>
  );
}

const DATES: ReadonlySet<NomineeField> = new Set(['birth', 'partyJoined', 'workStarted']);

/** A field's value in the reader's language; what is not translated stays as printed. */
function FactValue({ field, value, nominee }: { field: NomineeField; value: string; nominee: NomineeRecord }) {
  const t = useTranslations('facts');
  const { locale } = useView();
  if (DATES.has(field)) return partialDateWords(value, locale);
  if (field === 'gender' && locale === 'en') return t(value === '女' ? 'female' : 'male');
  if (field === 'name' && locale === 'en' && nominee.pinyin !== null)
    return (
      <>
        {plainPinyin(nominee.pinyin)} <Zh>{value}</Zh>
      </>
    );
  const place = field === 'city' ? nominee.city : field === 'proposedCity' ? nominee.proposedCity : null;
  return place === null ? <FactWords field={field} value={value} nominee={nominee} /> : placeName(place, locale);
}
