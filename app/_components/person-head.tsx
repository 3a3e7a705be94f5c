import { useTranslations } from 'next-intl';

import { nearDay } from '@/app/_format/date-words';
import { plainPinyin } from '@/app/_format/plain-pinyin';
import { useView } from '@/app/_view/current-view';
import type { Appearance, PersonDetail } from '@/lib/queries/find-person';

import { Go } from './go';
import { NamedInEnglish } from './notice-in-english';
import { RICH_TAGS } from './rich-tags';
import { Status } from './status';
import { Title } from './title';

/** The name as a headline with its reading, and where the window of the latest notice stands. */
export function PersonHead({ person, latest }: { person: PersonDetail; latest: Appearance }) {
  const t = useTranslations('person');
  const { locale, today } = useView();
  const { notice, nominee } = latest;
  const { state, closes, opens, withdrawnOn, workingDaysLeft } = notice.window;
  const day = (iso: string | null) => (iso === null ? '' : nearDay(iso, today, locale));
  return (
    <header className="ptop">
      <PersonName person={person} />
      <div>
        <Status state={state} boxed />
        <p className="until">
          {t.rich(`until.${state}`, {
            ...RICH_TAGS,
            closes: day(closes),
            opens: day(opens),
            withdrawn: day(withdrawnOn),
            left: workingDaysLeft ?? 0,
          })}
        </p>
        <p className="meta">
          <span>
            <Go to={`/notices/${notice.id}`}>
              <Title title={notice.title} />
            </Go>
            <NamedInEnglish notice={notice} />
          </span>
          <span>{t('place', { nth: nominee.ordinal, of: notice.nomineeCount })}</span>
        </p>
      </div>
    </header>
  );
}

function PersonName({ person: { name, pinyin } }: { person: PersonDetail }) {
  const { locale } = useView();
  const long = name.length > 4 ? 'long' : undefined;
  if (locale === 'en' && pinyin !== null) {
    return (
      <h1>
        {plainPinyin(pinyin)}
        <small lang="zh-Hans">{name}</small>
      </h1>
    );
  }
  if (pinyin === null) return <h1 className={long}>{name}</h1>;
  return (
    <h1 className={long}>
      <ruby>
        {name}
        <rt lang="zh-Latn">{pinyin}</rt>
      </ruby>
    </h1>
  );
}
