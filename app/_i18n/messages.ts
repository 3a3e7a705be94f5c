import en from '@/app/_messages/en.json';
import zh from '@/app/_messages/zh.json';

import type { Locale } from './routing';

/** All sentences of the site in one language; the Chinese file is the measure of what there is to say. */
export function messagesOf(locale: Locale): typeof zh {
  return locale === 'zh' ? zh : en;
}
