import { useTranslations } from 'next-intl';

import { dateWords, partialDateWords } from '@/app/_format/date-words';
import { useView } from '@/app/_view/current-view';
import type { Namesake, Namesakes as NamesakesOf } from '@/lib/queries/possibly-same';

import { Go } from './go';
import { InEnglish } from './posts';
import { Title } from './title';
import { Zh } from './zh';

/** Other persons of the same name, with what is alike and what differs; the reader judges. */
export function Namesakes({ namesakes: { shown, total } }: { namesakes: NamesakesOf }) {
  const t = useTranslations('namesakes');
  if (total === 0) return <p className="meta">{t('none')}</p>;
  return (
    <>
      <p className="meta">{t('lead', { count: total })}</p>
      <ul className="namesakes">
        {shown.map((namesake) => (
          <li key={`${namesake.personId} ${namesake.notice.id}`}>
            <Who namesake={namesake} />
            <Compared namesake={namesake} />
          </li>
        ))}
      </ul>
      {total > shown.length ? <p className="meta">{t('more', { count: total - shown.length })}</p> : null}
    </>
  );
}

function Who({ namesake }: { namesake: Namesake }) {
  const { personId, currentPost, currentPosts, proposedPost, proposedPosts, birth, notice } = namesake;
  const movement = useTranslations('movement');
  const { locale } = useView();
  return (
    <div>
      <Go to={`/persons/${personId}`}>
        <InEnglish posts={currentPost === null ? proposedPosts : currentPosts}>
          <Zh>{currentPost ?? proposedPost ?? movement('noPost')}</Zh>
        </InEnglish>
      </Go>
      <p className="meta">
        {birth === null ? null : <span>{partialDateWords(birth, locale)}</span>}
        <span>
          <Go to={`/notices/${notice.id}`}>
            <Title title={notice.title} />
          </Go>
        </span>
        {notice.day === null ? null : <span>{dateWords(notice.day, locale)}</span>}
      </p>
    </div>
  );
}

function Compared({ namesake: { alike, different } }: { namesake: Namesake }) {
  const t = useTranslations('namesakes');
  const verdict =
    different.length > 0 ? 'unlikely' : alike.includes('birth') || alike.includes('post') ? 'possibly' : 'open';
  const said = alike.length + different.length > 0;
  return (
    <div>
      <b>{t(verdict)}</b>
      <p className="meta">
        {said ? null : <span>{t('nothing')}</span>}
        {(['alike', 'different'] as const).map((kind) => {
          const names = kind === 'alike' ? alike : different;
          if (names.length === 0) return null;
          return (
            <span key={kind}>
              {t(kind)}
              {t('colon')}
              {names.map((name) => t(name)).join(t('comma'))}
            </span>
          );
        })}
      </p>
    </div>
  );
}
