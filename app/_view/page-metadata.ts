import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';

import { endingKey, type ExportLink, exportLinks } from '@/app/_feeds/export-links';

import { addressOf, type Query } from './address';
import { currentView } from './current-view';
import { originOf } from './site-origin';

/** The site's own origin as the reader reached it. */
export async function siteOrigin(): Promise<string> {
  return originOf(await headers());
}

interface PageFacts {
  /** without the name of the site; the front page has none */
  readonly title?: string;
  readonly description?: string;
  /** filters that belong to the page's own address */
  readonly query?: Query;
  /** the path of the page's own picture, without its language; else the site's */
  readonly picture?: string;
}

/** Title, description, canonical address and the page's other language. A page of another day is not for search engines. */
export async function pageMetadata({ title, description, query, picture = '/og.png' }: PageFacts): Promise<Metadata> {
  const { locale, path, asOf } = await currentView();
  const t = await getTranslations('site');
  const at = (language: 'zh' | 'en') => addressOf({ locale: language, asOf: null }, path, query);
  return {
    metadataBase: new URL(await siteOrigin()),
    title: title === undefined ? t('title') : t('titleOf', { page: title }),
    description: description ?? t('description'),
    alternates: {
      canonical: at(locale),
      types: await alternatives(query),
      languages: { 'zh-Hans': at('zh'), en: at('en'), 'x-default': at('zh') },
    },
    openGraph: {
      type: 'website',
      siteName: t('name'),
      title: title ?? t('title'),
      description: description ?? t('description'),
      url: at(locale),
      locale: locale === 'zh' ? 'zh_CN' : 'en_GB',
      images: [{ url: addressOf({ locale, asOf: null }, picture), width: 1200, height: 630 }],
    },
    twitter: { card: 'summary_large_image' },
    ...(asOf === null ? {} : { robots: { index: false } }),
  };
}

/** What a program can subscribe to at this page, for the head of the page. */
async function alternatives(query: Query = {}): Promise<Record<string, { url: string; title: string }[]>> {
  const { locale, path } = await currentView();
  const names = await getTranslations('takeaway.endings');
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const params = Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
  const links = exportLinks({ locale, asOf: null }, path, params)?.links ?? [];
  const of = (type: string, ending: string) => [type, links.filter((link) => link.ending.endsWith(ending))] as const;
  const found = [of('text/calendar', 'ics'), of('application/atom+xml', 'atom'), of('text/csv', 'csv')];
  return Object.fromEntries(
    [...found, ['application/feed+json', links.filter(isJsonFeed)] as const].map(([type, some]) => [
      type,
      some.map(({ ending, href }) => ({ url: href, title: names(endingKey(ending)) })),
    ]),
  );
}

function isJsonFeed({ ending }: ExportLink): boolean {
  return ending === 'feed.json' || ending === 'events.json';
}
