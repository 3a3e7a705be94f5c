import { getTranslations } from 'next-intl/server';

import { Arriving } from '@/app/_components/arriving';
import { Breadcrumbs } from '@/app/_components/breadcrumbs';
import { NoPost, PostsRecord } from '@/app/_components/posts-record';
import { PostsToBegin } from '@/app/_components/posts-to-begin';
import { Shell } from '@/app/_components/shell';
import { PostsLoading } from '@/app/_components/view-skeletons';
import { Zh } from '@/app/_components/zh';
import { pageMetadata } from '@/app/_view/page-metadata';
import type { SearchParams } from '@/lib/queries/filters';
import { parsePost } from '@/lib/queries/find-posts';

interface PageProps {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: PageProps) {
  const t = await getTranslations('postsPage');
  const of = parsePost((await searchParams).of);
  if (of === null) return pageMetadata({ title: t('title'), description: t('description') });
  return pageMetadata({ title: of, description: t('descriptionOf', { of }), query: { of } });
}

/** An organisation or a post: who was proposed for it, and whose current post it was. */
export default async function Page({ searchParams }: PageProps) {
  const t = await getTranslations('postsPage');
  const of = parsePost((await searchParams).of);
  return (
    <Shell chapter="nominees">
      <Breadcrumbs
        crumbs={of === null ? [{ words: t('title') }] : [{ to: '/posts', words: t('title') }, { words: <Zh>{of}</Zh> }]}
      />
      {of === null ? (
        <>
          <NoPost />
          <Arriving fallback={<PostsLoading />}>
            <PostsToBegin />
          </Arriving>
        </>
      ) : (
        <Arriving fallback={<PostsLoading />}>
          <PostsRecord of={of} />
        </Arriving>
      )}
    </Shell>
  );
}
