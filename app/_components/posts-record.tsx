import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';

import { currentView, useView } from '@/app/_view/current-view';
import { findPosts, type PostNominees, type PostOfBody } from '@/lib/queries/find-posts';

import { Empty } from './empty';
import { Go } from './go';
import { LeafSection } from './leaf-section';
import { PostNotices } from './post-notices';
import { Zh } from './zh';

/** An organisation or a post as printed: its posts, who was proposed for it, whose current post it was. */
export async function PostsRecord({ of }: { of: string }) {
  const { now } = await currentView();
  const t = await getTranslations('postsPage');
  const { english, proposed, current, posts } = await findPosts(of, now);
  const isNobody = proposed.total + current.total === 0;
  return (
    <>
      <Head of={of} english={english} proposed={proposed.total} current={current.total} />
      {isNobody ? (
        <Empty title={t('none')}>
          <p className="ways-out">
            <Go to="/search" query={{ q: of }}>
              {t('search')}
            </Go>
          </p>
        </Empty>
      ) : null}
      {posts.length === 0 ? null : (
        <LeafSection id="posts" title={t('sections.posts')}>
          <PostList posts={posts} />
        </LeafSection>
      )}
      {isNobody ? null : (
        <>
          <Side id="proposed" of={of} found={proposed} />
          <Side id="current" of={of} found={current} />
        </>
      )}
    </>
  );
}

interface HeadProps {
  readonly of: string;
  readonly english: string | null;
  readonly proposed: number;
  readonly current: number;
}

function Head({ of, english, proposed, current }: HeadProps) {
  const t = useTranslations('postsPage');
  return (
    <div className="pagehead">
      <div>
        <h1 className="phr">
          <EnglishFirst english={english} words={of} />
        </h1>
        <p>{t('lead', { proposed, current })}</p>
        <p className="faint small">{t('asPrinted')}</p>
      </div>
    </div>
  );
}

/** The posts of an organisation, each a page of its own. */
function PostList({ posts }: { posts: readonly PostOfBody[] }) {
  const t = useTranslations('postsPage');
  return (
    <table className="tbl numbers">
      <caption className="vh">{t('sections.posts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('post')}</th>
          <th scope="col" className="num">
            {t('proposedCount')}
          </th>
          <th scope="col" className="num">
            {t('currentCount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {posts.map(({ of, title, english, proposed, current }) => (
          <tr key={of}>
            <th scope="row">
              <Go to="/posts" query={{ of }}>
                <EnglishFirst english={english} words={title} />
              </Go>
            </th>
            <td className="num">{proposed}</td>
            <td className="num">{current}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SideProps {
  readonly id: 'proposed' | 'current';
  readonly of: string;
  readonly found: PostNominees;
}

function Side({ id, of, found: { total, rows } }: SideProps) {
  const t = useTranslations('postsPage');
  return (
    <LeafSection id={id} title={t(`sections.${id}`)}>
      <p className="gap-below">{t(`says.${id}`, { count: total })}</p>
      <PostNotices rows={rows} />
      {total > rows.length ? (
        <p className="gap-3">
          {t('first', { count: rows.length, total })}{' '}
          <Go to="/nominees" query={{ q: of }}>
            {t('rest')}
          </Go>
        </p>
      ) : null}
    </LeafSection>
  );
}

/** Without words in the address: what this page is for, and where to begin. */
export function NoPost() {
  const t = useTranslations('postsPage');
  return (
    <div className="pagehead">
      <div>
        <h1>{t('title')}</h1>
        <p>{t('description')}</p>
        <form className="find gap-4" role="search" aria-label={t('title')}>
          <label className="vh" htmlFor="of">
            {t('post')}
          </label>
          <input id="of" name="of" type="search" placeholder={t('example')} minLength={2} maxLength={60} required />
          <button>{t('go')}</button>
        </form>
      </div>
    </div>
  );
}

/** Printed words; on English pages below their English, where the glossary has it. */
function EnglishFirst({ english, words }: { english: string | null; words: string }) {
  const { locale } = useView();
  if (locale !== 'en' || english === null) return <Zh>{words}</Zh>;
  return (
    <>
      {english}{' '}
      <span className="in-chinese">
        <Zh>{words}</Zh>
      </span>
    </>
  );
}
