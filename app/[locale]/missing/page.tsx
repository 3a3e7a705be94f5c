import type { Metadata } from 'next';

import NotFound from '../not-found';

export const metadata: Metadata = { robots: { index: false } };

/** What the proxy shows with status 404 for an address without a page; whole, so that it reads without scripts. */
export default function Page() {
  return <NotFound />;
}
