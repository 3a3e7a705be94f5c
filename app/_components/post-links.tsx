import { useTranslations } from 'next-intl';

import { Body } from './body';
import { Go } from './go';

interface PostLinksProps {
  readonly posts: readonly { readonly organisation: string | null; readonly title: string | null }[];
}

/** The organisations of a list of posts, each leading to everyone who is or was proposed out of it or into it. */
export function PostLinks({ posts }: PostLinksProps) {
  const t = useTranslations('postsPage');
  const bodies = [...new Set(posts.flatMap(({ organisation }) => (organisation === null ? [] : [organisation])))];
  if (bodies.length === 0) return null;
  return (
    <span className="bodies noprint">
      <span className="vh">{t('bodies')}</span>
      {bodies.map((of) => (
        <Go key={of} to="/posts" query={{ of }}>
          <Body words={of} />
        </Go>
      ))}
    </span>
  );
}
