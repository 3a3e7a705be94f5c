import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import { useView } from '@/app/_view/current-view';
import { DIAGNOSTICS, type DiagnosticCode, diagnosticMessage, SEVERITIES } from '@/lib/notice/diagnostic';
import { FIRST_CONTACTS, MEASURED_ACCURACY, type MeasuredSet } from '@/lib/notice/measured-accuracy';
import { NOMINEE_FIELDS } from '@/lib/notice/nominee';
import { INFERENCE_CODES } from '@/lib/notice/reading';
import { NOTICE_FIELDS } from '@/lib/queries/find-notice';

import { Certainty, type CertaintyKind } from './certainty';
import { CHANNEL_FIELDS, useFieldLabel } from './field-label';
import { Go } from './go';
import { LeafSection } from './leaf-section';
import { RICH_TAGS } from './rich-tags';

/** What is read from a notice, how certain each thing is, what can be in doubt, how well it is read, and what is not. */
export function HowWeRead() {
  const t = useTranslations('howWeRead.sections');
  return (
    <>
      <LeafSection id="what" title={t('what')}>
        <WhatIsRead />
      </LeafSection>
      <LeafSection id="certainty" title={t('certainty')}>
        <HowCertain />
      </LeafSection>
      <LeafSection id="doubts" title={t('doubts')}>
        <Doubtful />
      </LeafSection>
      <LeafSection id="accuracy" title={t('accuracy')}>
        <Accuracy />
      </LeafSection>
      <LeafSection id="days" title={t('days')}>
        <Days />
      </LeafSection>
      <LeafSection id="not-read" title={t('notRead')}>
        <NotRead />
      </LeafSection>
    </>
  );
}

function WhatIsRead() {
  const t = useTranslations('howWeRead.what');
  const labelOf = useFieldLabel();
  const { locale } = useView();
  const list = (fields: readonly string[]) => fields.map(labelOf).join(locale === 'zh' ? '、' : ', ');
  const parts = [
    ['notice', NOTICE_FIELDS],
    ['channels', CHANNEL_FIELDS],
    ['nominees', NOMINEE_FIELDS],
  ] as const;
  return (
    <div className="prose">
      <p>{t('lead')}</p>
      <dl className="prov gap-4">
        {parts.map(([part, fields]) => (
          <Pair key={part} term={t(part)}>
            {list(fields)}
          </Pair>
        ))}
      </dl>
      <p className="gap-4">{t('formats')}</p>
    </div>
  );
}

function Pair({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

const CERTAINTIES = ['stated', 'inferred', 'absent'] as const satisfies readonly CertaintyKind[];

function HowCertain() {
  const t = useTranslations('howWeRead.certainty');
  const words = useTranslations('certainty');
  const rules = useTranslations('inference');
  return (
    <div className="prose">
      <ul>
        {CERTAINTIES.map((kind) => (
          <li key={kind} className="marked">
            <Certainty kind={kind} /> <b>{words(kind)}</b>
            <span>{t(kind)}</span>
          </li>
        ))}
      </ul>
      <h3 className="gap-5">{t('rules')}</h3>
      <ul className="ruled">
        {INFERENCE_CODES.map((code) => (
          <li key={code}>{rules(code, { detail: '', known: 'no' })}</li>
        ))}
      </ul>
      <p className="faint small gap-3">{t('alsoInferred')}</p>
    </div>
  );
}

const CODES = Object.keys(DIAGNOSTICS).filter((code): code is DiagnosticCode => Object.hasOwn(DIAGNOSTICS, code));

/** The closed list of what can be wrong with a reading, the gravest first. */
function Doubtful() {
  const t = useTranslations('howWeRead.doubts');
  const severities = useTranslations('doubts');
  const { locale } = useView();
  const ordered = SEVERITIES.flatMap((severity) => CODES.filter((code) => DIAGNOSTICS[code].severity === severity));
  return (
    <div className="prose">
      <p>{t('lead')}</p>
      <ul className="doubts gap-3">
        {ordered.map((code) => (
          <li key={code} id={code}>
            <b>{severities(DIAGNOSTICS[code].severity)}</b>
            <span>{diagnosticMessage(code, '…', locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Accuracy() {
  const t = useTranslations('howWeRead.accuracy');
  return (
    <div className="prose">
      <p>{t('lead')}</p>
      <p className="gap-3">{t('firstContact')}</p>
      <FiguresTable caption={t('firstCaption')} sets={FIRST_CONTACTS} />
      <p className="gap-4">{t('today')}</p>
      <FiguresTable caption={t('caption')} sets={MEASURED_ACCURACY} />
      <p className="gap-4">{t('limits')}</p>
    </div>
  );
}

function FiguresTable({ caption, sets }: { readonly caption: string; readonly sets: readonly MeasuredSet[] }) {
  const t = useTranslations('howWeRead.accuracy');
  const { locale } = useView();
  const tag = locale === 'zh' ? 'zh-CN' : 'en';
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', minimumFractionDigits: 1, roundingMode: 'floor' });
  return (
    <table className="tbl figures gap-4">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.set')}</th>
          {(['texts', 'fields', 'right', 'share', 'named', 'silent'] as const).map((column) => (
            <th key={column} scope="col" className="num">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sets.map(({ name, texts, fields, right, named, silent }) => (
          <tr key={name}>
            <th scope="row">{name === 'own' ? t('own') : t('set', { name })}</th>
            {[texts, fields, right].map((count, column) => (
              <td key={column} className="num">
                {number.format(count)}
              </td>
            ))}
            <td className="num">{percent.format(right / fields)}</td>
            {[named, silent].map((count, column) => (
              <td key={column} className="num">
                {number.format(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Days() {
  const t = useTranslations('howWeRead.days');
  return (
    <div className="prose">
      <p>{t('lead')}</p>
      <p className="gap-3">
        <Go to="/calendar">{t('calendar')}</Go>
      </p>
    </div>
  );
}

const NOT_READ = ['resumes', 'results', 'comments', 'private', 'elsewhere', 'pictures'] as const;

function NotRead() {
  const t = useTranslations('howWeRead.notRead');
  return (
    <ul className="ruled prose">
      {NOT_READ.map((what) => (
        <li key={what}>{t.rich(what, RICH_TAGS)}</li>
      ))}
    </ul>
  );
}
