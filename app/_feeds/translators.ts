import { createTranslator } from 'next-intl';

import { messagesOf } from '@/app/_i18n/messages';
import type { Locale } from '@/app/_i18n/routing';

/** The sentences of one section in one language, outside of a page. Example: `translator('en', 'status')('open')`. */
export function translator<Section extends keyof ReturnType<typeof messagesOf>>(locale: Locale, namespace: Section) {
  return createTranslator<ReturnType<typeof messagesOf>, Section>({ locale, messages: messagesOf(locale), namespace });
}
