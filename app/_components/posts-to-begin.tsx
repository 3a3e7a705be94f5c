import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';

import { currentView } from '@/app/_view/current-view';
import { useFilterSentences } from '@/app/_view/filter-sentences';
import { filterValue } from '@/app/_view/filter-words';
import { latelyProposed } from '@/lib/queries/lately-proposed';
import type { ValueCount } from '@/lib/queries/settled-counts';

import { Body } from './body';
import { Go } from './go';
import { LeafSection } from './leaf-section';

/** Where to begin on the page of organisations and posts: what is proposed most of late, and the kinds of all posts. */
export async function PostsToBegin() {
  const t = await getTranslations('postsPage');
  const { now } = await currentView();
  const { organisations, posts, kinds, notices } = await latelyProposed(now);
  if (notices === 0) return null;
  return (
    <>
      <p>{t('lately', { notices })}</p>
      <Lately id="organisations" found={organisations} />
      <Lately id="posts" found={posts} />
      <LeafSection id="kinds" title={t('sections.kinds')}>
        <p className="gap-below">{t('says.kinds')}</p>
        <Kinds kinds={kinds} />
      </LeafSection>
    </>
  );
}

function Lately({ id, found }: { id: 'organisations' | 'posts'; found: readonly ValueCount[] }) {
  const t = useTranslations('postsPage');
  if (found.length === 0) return null;
  return (
    <LeafSection id={id} title={t(`sections.${id}`)}>
      <ul className="chips">
        {found.map(({ value, count }) => (
          <li key={value}>
            <Go to="/posts" query={{ of: value }} className="chip wrap">
              <Body words={value} />
              <i>{count}</i>
            </Go>
          </li>
        ))}
      </ul>
    </LeafSection>
  );
}

function Kinds({ kinds }: { kinds: readonly ValueCount[] }) {
  const sentences = useFilterSentences();
  return (
    <ul className="chips">
      {kinds.map(({ value, count }) => (
        <li key={value}>
          <Go to="/nominees" query={{ kind: value }} className="chip">
            {filterValue('kind', value, sentences)}
            <i>{count}</i>
          </Go>
        </li>
      ))}
    </ul>
  );
}
