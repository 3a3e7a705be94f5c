import { getTranslations } from 'next-intl/server';

import { dayNumber, monthWord, weekdayDate } from '@/app/_format/date-words';
import type { Locale } from '@/app/_i18n/routing';
import type { NoticeDetail } from '@/lib/queries/find-notice';
import type { StripDay } from '@/lib/queries/window-view';

import { drawable } from './picture-fonts';
import { drawPicture, INK, PictureFrame } from './picture-frame';

/** A longer strip would have columns too narrow for a date. */
const MOST_DAYS = 35;

/** A notice as a link preview: its title, issuer, its two days and the strip of its window; nothing that a clock changes. */
export async function noticePicture(notice: NoticeDetail, locale: Locale): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'picture' });
  const site = await getTranslations({ locale, namespace: 'site' });
  const { opens, closes, workingDays, state } = notice.window;
  const words = {
    name: '公示簿',
    tagline: site('tagline'),
    title: drawable(notice.title ?? t('untitled')),
    issuer: drawable(notice.issuer ?? ''),
    span:
      opens === null || closes === null
        ? t('noDates')
        : t('span', { opens: weekdayDate(opens, locale), closes: weekdayDate(closes, locale) }),
    days: workingDays === null ? '' : t('days', { count: workingDays.firstCounted }),
    people: t('people', { count: notice.nomineeCount }),
    withdrawn: state === 'withdrawn' ? t('withdrawn') : '',
    caution: t('caution'),
  };
  const text = [
    ...Object.values(words),
    '0123456789月示',
    monthWord('2025-12-01', locale),
    monthWord('2025-05-01', locale),
  ].join('');
  const strip = notice.strip.length <= MOST_DAYS ? notice.strip : [];
  const long = [...words.title].length > 24;
  const picture = (
    <PictureFrame name={words.name} tagline={words.tagline}>
      <div
        style={{
          display: 'flex',
          fontSize: long ? 44 : 56,
          fontWeight: 700,
          lineHeight: 1.35,
          marginTop: 36,
          maxHeight: 156,
          overflow: 'hidden',
        }}
      >
        {words.title}
      </div>
      <div style={{ display: 'flex', fontSize: 26, color: INK.mo2, marginTop: 12 }}>
        {[words.issuer, words.people].filter(Boolean).join(' · ')}
      </div>
      <div style={{ display: 'flex', fontSize: 30, fontWeight: 700, marginTop: 'auto' }}>
        {[words.withdrawn, words.span, words.days].filter(Boolean).join(' · ')}
      </div>
      <Strip days={strip} />
      <div style={{ display: 'flex', fontSize: 22, color: INK.mo3, marginTop: 18 }}>{words.caution}</div>
    </PictureFrame>
  );
  return drawPicture(picture, text);
}

function Strip({ days }: { days: readonly StripDay[] }) {
  if (days.length === 0) return null;
  return (
    <div style={{ display: 'flex', marginTop: 18, borderBottom: `2px solid ${INK.mo}` }}>
      {days.map((day) => (
        <div key={day.date} style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: 0 }}>
          <div
            style={{
              display: 'flex',
              justifyContent: 'center',
              fontSize: 20,
              fontWeight: day.inWindow ? 700 : 400,
              color: day.working ? INK.mo : INK.mo3,
            }}
          >
            {dayNumber(day.date)}
          </div>
          <Lane day={day} />
        </div>
      ))}
    </div>
  );
}

/** Filled for a working day of the window, the last one in vermilion; grey for days that do not count, a rail where the window runs over them. */
function Lane({ day }: { day: StripDay }) {
  const bead = !day.inWindow || !day.working ? 'transparent' : day.last ? INK.zhu : INK.mo;
  return (
    <div
      style={{
        display: 'flex',
        height: 56,
        marginTop: 4,
        alignItems: 'center',
        background: day.working ? 'transparent' : INK.hatch,
      }}
    >
      <div
        style={{
          display: 'flex',
          flexGrow: 1,
          height: bead === 'transparent' ? (day.inWindow ? 4 : 0) : 36,
          marginLeft: bead === 'transparent' ? 0 : 2,
          background: bead === 'transparent' ? INK.mo : bead,
          color: INK.sheet,
          alignItems: 'center',
          justifyContent: 'center',
          fontSize: 20,
          fontWeight: 700,
        }}
      >
        {bead === 'transparent' || day.ordinal === null ? '' : String(day.ordinal)}
      </div>
    </div>
  );
}
