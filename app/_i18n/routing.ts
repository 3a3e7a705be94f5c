import { defineRouting } from 'next-intl/routing';

/** The site's two languages: Chinese at `/`, English at `/en`. The address alone decides, never a header or a cookie. */
export const routing = defineRouting({
  locales: ['zh', 'en'],
  defaultLocale: 'zh',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});

export type Locale = (typeof routing.locales)[number];

/** The language tag of a page in this locale. Example: `languageTag('zh')` is `zh-Hans`. */
export function languageTag(locale: Locale): 'zh-Hans' | 'en' {
  return locale === 'zh' ? 'zh-Hans' : 'en';
}
