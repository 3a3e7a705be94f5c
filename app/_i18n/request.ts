import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';

import { messagesOf } from './messages';
import { routing } from './routing';

/** What next-intl needs for one request: the locale of its address and that locale's messages. */
const requestConfig = getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return { locale, messages: messagesOf(locale), timeZone: 'Asia/Shanghai' };
});

export default requestConfig;
