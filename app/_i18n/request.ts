import { getRequestConfig } from 'next-intl/server';

import { currentView } from '@/app/_view/current-view';

import { messagesOf } from './messages';

/** What next-intl needs for one request: the language of the address that was asked for, and its messages. */
const requestConfig = getRequestConfig(async () => {
  const { locale } = await currentView();
  return { locale, messages: messagesOf(locale), timeZone: 'Asia/Shanghai' };
});

export default requestConfig;
