import { placeWord } from '@/app/_format/place-words';
import type { Locale } from '@/app/_i18n/routing';
import type { WordedNotice } from '@/lib/feeds/worded-notice';
import type { NoticeExport } from '@/lib/queries/notice-export';

import { channelLines } from './channel-lines';
import { translator } from './translators';
import { windowLines } from './window-lines';

/** Puts a notice into the words of one language; `url` is that of its page. No name of a nominee is among them. */
export function wordNotice(notice: NoticeExport, url: string, locale: Locale): WordedNotice {
  const t = translator(locale, 'feeds');
  const title = titleOf(notice, locale);
  const told = notice.withdrawnOn === null ? title : t('withdrawnTitle', { title });
  return {
    notice,
    url,
    title,
    issuer: notice.issuer,
    window: windowLines(notice, locale),
    channels: channelLines(notice, locale),
    nominees: t('nominees', { count: notice.nomineeCount }),
    cities: notice.cities.map((city) => placeWord(city, locale)),
    windowSummary: notice.withdrawnOn === null ? t('calendar.window', { title }) : told,
    lastDaySummary: notice.withdrawnOn === null ? t('calendar.lastDay', { title }) : told,
    reminder: t('calendar.reminder', { title }),
  };
}

function titleOf({ title, issuer }: NoticeExport, locale: Locale): string {
  const words = title ?? translator(locale, 'notice')('untitled');
  return issuer === null ? words : translator(locale, 'feeds')('titled', { title: words, issuer });
}
