import { useTranslations } from 'next-intl';

import { placeWord } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import type { NoticeCard } from '@/lib/queries/notice-card';

import { ClosingWords } from './closing-words';
import { Go } from './go';
import { Issuer } from './notice-in-english';
import { Status } from './status';
import { Title } from './title';
import { WindowStrip } from './window-strip';

/** A notice as one row of a list: status, title, its days as a small strip, what is left of them. */
function NoticeRow({ notice }: { notice: NoticeCard }) {
  const t = useTranslations('notice');
  const { locale } = useView();
  const named = notice.nomineeCount > 0;
  // a notice that takes another back has no window of its own
  const takesBack = notice.kind === 'withdrawal' && notice.window.state === 'unknown';
  return (
    <li className="wrow">
      <span>
        <Status state={takesBack ? 'withdrawal' : notice.window.state} />
      </span>
      <span className="t">
        <Go to={`/notices/${notice.id}`}>
          <Title title={notice.title} />
        </Go>
        <small className="dotted">
          {notice.issuer === null ? null : (
            <span>
              <Issuer issuer={notice.issuer} />
            </span>
          )}
          {notice.issuer === null && notice.region !== null ? <span>{placeWord(notice.region, locale)}</span> : null}
          {named ? <span>{t('people', { count: notice.nomineeCount })}</span> : null}
        </small>
      </span>
      <WindowStrip days={notice.strip} window={notice.window} small />
      <span className="r">{takesBack ? null : <ClosingWords window={notice.window} />}</span>
    </li>
  );
}

/** Notices as rows; the caller says what to show when there are none. */
export function NoticeRows({ notices }: { notices: readonly NoticeCard[] }) {
  return (
    <ul data-arrows="">
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
    </ul>
  );
}
