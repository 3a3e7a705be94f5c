import { headers } from 'next/headers';
import { type ReactNode, Suspense } from 'react';

interface ArrivingProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/**
 * Shows the fallback while its matter arrives, but only where a script follows a link inside the site. A document that the
 * browser asks for is sent whole: it reads without scripts, and a page that is not there says so by its status.
 */
export async function Arriving({ fallback, children }: ArrivingProps) {
  const followed = (await headers()).get('sec-fetch-dest') === 'empty';
  return followed ? <Suspense fallback={fallback}>{children}</Suspense> : children;
}
