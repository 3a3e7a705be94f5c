import { useTranslations } from 'next-intl';

import { nearDate, partialDateWords } from '@/app/_format/date-words';
import { placeWord } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import { isOver } from '@/app/_view/is-over';
import type { NomineeRow } from '@/lib/queries/nominee-row';

import { Go } from './go';
import { Movement, Proposal } from './movement';
import { Name } from './name';
import { InEnglish, Posts, ranksOf } from './posts';
import { Status } from './status';

interface NomineeTableProps {
  readonly rows: readonly NomineeRow[];
  readonly caption: string;
  /** the number of the first row; null where it is not told */
  readonly first?: number | null;
}

/** Nominees with the movement that is proposed; on narrow screens each becomes a card. */
export function NomineeTable({ rows, caption, first = 1 }: NomineeTableProps) {
  const t = useTranslations('nominees.columns');
  return (
    <table className="tbl nomtbl" data-arrows="">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {first === null ? null : <th scope="col">{t('number')}</th>}
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('movement')}</th>
          <th scope="col">{t('city')}</th>
          <th scope="col">{t('birth')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Row key={row.id} row={row} number={first === null ? null : first + at} />
        ))}
      </tbody>
    </table>
  );
}

/** A name that leads to the person, or bare while nobody has been judged to be that person. */
export function NomineeLink({ row }: { row: Pick<NomineeRow, 'personId' | 'name' | 'pinyin'> }) {
  const name = <Name name={row.name} pinyin={row.pinyin} />;
  if (row.personId === null) return name;
  return (
    <Go to={`/persons/${row.personId}`} className="nl">
      {name}
    </Go>
  );
}

/** From the current post to the proposed one, of a row. */
export function RowMovement({ row }: { row: NomineeRow }) {
  const t = useTranslations('movement');
  return (
    <Movement
      from={
        row.currentPost === null ? (
          t('noPost')
        ) : (
          <InEnglish posts={row.currentPosts}>
            <Posts words={row.currentPost} ranks={ranksOf(row.currentPosts)} />
          </InEnglish>
        )
      }
      verb={<Proposal verb={row.proposal} />}
      to={
        row.proposedPost === null ? (
          t('noPost')
        ) : (
          <InEnglish posts={row.proposedPosts}>
            <Posts words={row.proposedPost} ranks={ranksOf(row.proposedPosts)} />
          </InEnglish>
        )
      }
    />
  );
}

function Row({ row, number }: { row: NomineeRow; number: number | null }) {
  const t = useTranslations('nominees');
  const { locale, today } = useView();
  return (
    <tr>
      {number === null ? null : <td className="idx">{number}</td>}
      <th scope="row">
        <NomineeLink row={row} />
      </th>
      <td className="mv">
        <RowMovement row={row} />
      </td>
      <td className="city">
        {row.city === null ? (
          <span className="faint">{t('noCity')}</span>
        ) : (
          <Go to={`/cities/${row.city.code}`} className="chip">
            {placeWord(row.city, locale)}
          </Go>
        )}
      </td>
      <td className="birth nb">
        {row.birth === null ? <span className="faint">{t('unstated')}</span> : partialDateWords(row.birth, locale)}
      </td>
      <td className="state">
        <Status state={row.window.state} brief />
        {row.window.closes === null ? null : (
          <small className="nb">
            {isOver(row.window)
              ? nearDate(row.window.closes, today, locale)
              : t('closes', { day: nearDate(row.window.closes, today, locale) })}
          </small>
        )}
      </td>
    </tr>
  );
}
