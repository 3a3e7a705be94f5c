import { headers } from 'next/headers';
import { cache, use } from 'react';

import { beijingDay } from '@/app/_format/beijing-day';
import { parseOn } from '@/lib/queries/on-day';

import { type Bearings, splitLocale } from './address';
import { ADDRESS_HEADER, NOW_HEADER } from './request-headers';

/** How one request sees the site: language, clock and address. */
export interface View extends Bearings {
  /** the instant for which the page is shown; the same all through one request */
  readonly now: Date;
  /** the day in Beijing at `now`, YYYY-MM-DD */
  readonly today: string;
  /** the day in Beijing by the clock, whatever day the page is shown for */
  readonly lookedOn: string;
  /** the path without its language */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The view of the current request, read once; the proxy has written the address into the request. */
export const currentView = cache(async (): Promise<View> => {
  const sent = await headers();
  const address = new URL(sent.get(ADDRESS_HEADER) ?? '/', 'http://site');
  const sentNow = sent.get(NOW_HEADER);
  const clock = new Date(sentNow === null ? Date.now() : Number(sentNow));
  const { now, asOf } = parseOn(address.searchParams.get('on') ?? undefined, clock);
  const days = { today: beijingDay(now), lookedOn: beijingDay(clock) };
  return { ...splitLocale(address.pathname), now, asOf, ...days, query: address.searchParams };
});

/** The view of the current request, inside a server component. */
export function useView(): View {
  return use(currentView());
}
