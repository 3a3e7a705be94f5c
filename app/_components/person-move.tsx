import { useTranslations } from 'next-intl';

import type { WordIndex } from '@/app/_view/word-index';
import type { Movement } from '@/lib/queries/movement';
import type { NomineeRecord } from '@/lib/queries/nominee-record';

import { Field } from './field';
import { Proposal } from './movement';
import { MovementSays } from './movement-says';
import { PostLinks } from './post-links';
import { InEnglish, Posts, ranksOf } from './posts';

interface PersonMoveProps {
  readonly nominee: NomineeRecord;
  readonly movement: Movement;
  readonly index: WordIndex;
}

/** The movement in large: the current post, the verb on its arrow, the proposed post. */
export function PersonMove({ nominee, movement, index }: PersonMoveProps) {
  const t = useTranslations('movement');
  const { currentPost, proposal, proposedPost } = nominee.readings;
  const key = (name: string) => `n${nominee.ordinal}-${name}`;
  const posts = (value: string | number | null, entries: NomineeRecord['currentPosts']) =>
    value === null ? t('noPost') : <Posts words={String(value)} ranks={ranksOf(entries)} />;
  return (
    <>
      <div className="pmove">
        <div>
          <span className="k">{t('current')}</span>
          <span className="v">
            <InEnglish posts={nominee.currentPosts}>
              <Field name={key('currentPost')} index={index}>
                {posts(currentPost.value, nominee.currentPosts)}
              </Field>
            </InEnglish>
            <PostLinks posts={nominee.currentPosts} />
          </span>
        </div>
        <div className="arrow">
          <Field name={key('proposal')} index={index} inferred={proposal.certainty === 'inferred'}>
            <Proposal verb={proposal.value === null ? null : String(proposal.value)} />
          </Field>
        </div>
        <div>
          <span className="k">{t('proposedPost')}</span>
          <span className="v">
            <InEnglish posts={nominee.proposedPosts}>
              <Field name={key('proposedPost')} index={index} inferred={proposedPost.certainty === 'inferred'}>
                {posts(proposedPost.value, nominee.proposedPosts)}
              </Field>
            </InEnglish>
            <PostLinks posts={nominee.proposedPosts} />
          </span>
        </div>
      </div>
      <MovementSays movement={movement} />
    </>
  );
}
