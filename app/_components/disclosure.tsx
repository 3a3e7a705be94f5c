import { useTranslations } from 'next-intl';

import { disclosureOf, type Disclosure as DisclosureOf } from '@/app/_view/disclosure';
import type { NoticeDetail } from '@/lib/queries/find-notice';

import { Certainty, CertaintyLegend } from './certainty';
import { useFieldLabel } from './field-label';

/** Which of the usual items the notice prints: of its nominees as shares, of itself as marks. */
export function Disclosure({ notice }: { notice: NoticeDetail }) {
  const t = useTranslations('disclosure');
  const { own, people } = disclosureOf(notice);
  const isWhole = ({ stated }: { stated: number }) => stated === notice.nomineeCount;
  return (
    <>
      <p className="measure">
        {t('lead', { whole: people.filter(isWhole).length, items: people.length, count: notice.nomineeCount })}
      </p>
      <div className="disclosed">
        <PeopleItems people={people} total={notice.nomineeCount} />
        <OwnItems own={own} />
      </div>
    </>
  );
}

function PeopleItems({ people, total }: { people: DisclosureOf['people']; total: number }) {
  const t = useTranslations('disclosure');
  const labelOf = useFieldLabel();
  return (
    <table className="bars">
      <caption>{t('people')}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{t('item')}</th>
          <td />
          <th scope="col">{t('statedOf')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ field, stated, inferred }) => (
          <tr key={field} className={stated + inferred === 0 ? 'absent' : undefined}>
            <th scope="row">{labelOf(field)}</th>
            <td>
              <svg height="13" aria-hidden="true">
                <line x2="100%" y1="6.5" y2="6.5" />
                {stated === 0 ? null : <rect y="1" height="11" width={`${((stated / total) * 100).toFixed(2)}%`} />}
              </svg>
            </td>
            <td className="num">
              {stated + inferred === 0 ? t('none') : t('of', { stated, total })}
              {inferred === 0 ? null : <small>{t('inferred', { inferred })}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OwnItems({ own }: { own: DisclosureOf['own'] }) {
  const t = useTranslations('disclosure');
  const labelOf = useFieldLabel();
  return (
    <div>
      <h3>{t('own')}</h3>
      <CertaintyLegend />
      <ul className="marked">
        {own.map(({ field, certainty }) => (
          <li key={field} className={certainty}>
            <Certainty kind={certainty} /> {labelOf(field)}
          </li>
        ))}
      </ul>
    </div>
  );
}
