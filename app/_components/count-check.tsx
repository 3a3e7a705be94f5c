import { useTranslations } from 'next-intl';

import { AgreesIcon } from '@/app/_icons/status-icons';
import type { WordIndex } from '@/app/_view/word-index';
import type { NoticeDetail } from '@/lib/queries/find-notice';

import { Alert } from './alert';
import { Field } from './field';
import { InEnglish } from './posts';
import { RICH_TAGS } from './rich-tags';
import { Zh } from './zh';

interface CountCheckProps {
  readonly notice: NoticeDetail;
  readonly index: WordIndex;
}

/** How many nominees the notice declares against how many were read, and for which posts they are proposed. */
export function CountCheck({ notice, index }: CountCheckProps) {
  const t = useTranslations('count');
  const { declaredCount: declared, nomineeCount: read, groups } = notice;
  return (
    <>
      {declared === null ? (
        <p>{t('undeclared', { read })}</p>
      ) : declared === read ? (
        <div className="tally-n">
          <p className="eq">
            <span>
              <small>{t('declared')}</small>{' '}
              <Field name="declaredCount" index={index}>
                {declared}
              </Field>
            </span>
            <span>=</span>
            <span>
              <small>{t('read')}</small> {read}
            </span>
          </p>
          <span className="st">
            <AgreesIcon />
            {t('agrees')}
          </span>
        </div>
      ) : (
        <Alert>{t.rich('differs', { ...RICH_TAGS, declared, read })}</Alert>
      )}
      <ul className="split-n">
        {groups.map(({ proposal, proposedPost, count }) => (
          <li key={`${proposal} ${proposedPost}`}>
            <span>
              <InEnglish posts={postsProposed(notice, proposedPost)}>
                {proposedPost === null ? t('noPost') : <Zh>{proposedPost}</Zh>}
              </InEnglish>
            </span>
            <b>{count}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The posts that these printed words name, as the first nominee with them has them. */
function postsProposed({ nominees }: NoticeDetail, words: string | null) {
  return nominees.find(({ readings }) => readings.proposedPost.value === words)?.proposedPosts ?? [];
}
