import { useTranslations } from 'next-intl';

import type { NomineeRow } from '@/lib/queries/nominee-row';

import { Go } from './go';
import { NomineeLink, RowMovement } from './nominee-table';
import { Issuer } from './notice-in-english';
import { Status } from './status';
import { Title } from './title';

/** Nominees under the notices that name them: the notice, where its window stands, and each movement that it proposes. */
export function PostNotices({ rows }: { rows: readonly NomineeRow[] }) {
  const ids = [...new Set(rows.map(({ notice }) => notice.id))];
  return (
    <ul className="postlist">
      {ids.map((id) => {
        const nominees = rows.filter(({ notice }) => notice.id === id);
        return <Notice key={id} id={id} nominees={nominees} />;
      })}
    </ul>
  );
}

function Notice({ id, nominees }: { id: string; nominees: readonly NomineeRow[] }) {
  const t = useTranslations('notice');
  const [first] = nominees;
  if (first === undefined) return null;
  const { title, issuer } = first.notice;
  return (
    <li>
      <p className="of">
        <Go to={`/notices/${id}`}>
          <Title title={title} />
        </Go>
        <Status state={first.window.state} brief />
        <small>
          {issuer === null ? null : (
            <>
              <Issuer issuer={issuer} />
              {t('dot')}
            </>
          )}
          {t('people', { count: nominees.length })}
        </small>
      </p>
      <ul>
        {nominees.map((row) => (
          <li key={row.id}>
            <NomineeLink row={row} />
            <RowMovement row={row} />
          </li>
        ))}
      </ul>
    </li>
  );
}
