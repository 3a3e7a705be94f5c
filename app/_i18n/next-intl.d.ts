import type zh from '@/app/_messages/zh.json';

import type { Locale as SiteLocale } from './routing';

// Makes a sentence that is missing from the messages a type error.
declare module 'next-intl' {
  interface AppConfig {
    Locale: SiteLocale;
    Messages: typeof zh;
  }
}
