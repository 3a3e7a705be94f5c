import { languageTag } from '@/app/_i18n/routing';
import { filterWords } from '@/app/_view/filter-words';
import type { CalendarHead } from '@/lib/feeds/calendar-file';
import type { FeedHead } from '@/lib/feeds/feed-entry';
import { tagUri } from '@/lib/feeds/tag-uri';

import { type ExportRequest, exportUrls } from './export-request';
import { translator } from './translators';

/** What a calendar is called and about, by the filter that it is of. */
export function calendarHead(asked: ExportRequest): CalendarHead {
  const { page, source } = exportUrls(asked);
  return { ...namesOf(asked), language: languageTag(asked.locale), source, url: page };
}

/** The same of a feed. Its name for programs stays when the site moves. */
export function feedHead(asked: ExportRequest): FeedHead {
  const { name, ...head } = { ...calendarHead(asked) };
  const filter = new URLSearchParams(asked.query).toString();
  const id = tagUri(asked.ending, asked.locale, asked.page.kind, asked.page.id ?? '', filter);
  return { ...head, id, title: name, site: translator(asked.locale, 'site')('name') };
}

function namesOf(asked: ExportRequest): { name: string; description: string } {
  const { locale, page, ending } = asked;
  const t = translator(locale, 'feeds');
  const applied = filterWords(asked.filter, {
    filters: translator(locale, 'filters'),
    status: translator(locale, 'status'),
    kinds: translator(locale, 'kinds'),
    locale,
  });
  const whole = t(`whats.${page.kind}`);
  const filters = applied.map(({ words }) => words).join(t('comma'));
  const part = filters === '' ? whole : t('filtered', { what: whole, filters });
  const what = ending.startsWith('events.') ? t('events', { what: part }) : part;
  return {
    name: t('name', { site: translator(locale, 'site')('name'), what }),
    description: t('description', { what: part }),
  };
}
