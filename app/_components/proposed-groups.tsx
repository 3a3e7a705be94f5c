import { useTranslations } from 'next-intl';

import { placeWord } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import type { NomineeGroup } from '@/lib/queries/nominee-groups';

import { Proposal } from './movement';
import { NomineeLink } from './nominee-table';
import { InEnglish, Posts, ranksOf } from './posts';
import { Zh } from './zh';

/** Who is proposed for what: nominees under the post for which they are proposed. */
export function ProposedGroups({ groups }: { groups: readonly NomineeGroup[] }) {
  return (
    <div className="dest">
      {groups.map((group) => (
        <Group key={`${group.proposal} ${group.proposedPost}`} group={group} />
      ))}
    </div>
  );
}

function Group({ group }: { group: NomineeGroup }) {
  const t = useTranslations('notice');
  const movement = useTranslations('movement');
  const { locale } = useView();
  return (
    <div>
      <h3>
        <span>
          <span className="v">
            <Proposal verb={group.proposal} />
          </span>
          <InEnglish posts={group.nominees[0]?.proposedPosts ?? []}>
            {group.proposedPost === null ? movement('noPost') : <Zh>{group.proposedPost}</Zh>}
          </InEnglish>
        </span>
        <span className="n">{t('count', { count: group.nominees.length })}</span>
      </h3>
      <ul>
        {group.nominees.map((row) => (
          <li key={row.id}>
            <span>
              <NomineeLink row={row} />
            </span>
            <span className="po">
              <InEnglish posts={row.currentPosts}>
                {row.currentPost === null ? (
                  movement('noPost')
                ) : (
                  <Posts words={row.currentPost} ranks={ranksOf(row.currentPosts)} />
                )}
              </InEnglish>
            </span>
            <span className="ct">{row.city === null ? null : placeWord(row.city, locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
