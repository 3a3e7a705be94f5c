import Link from 'next/link';
import type { ReactNode } from 'react';

import { addressOf, type Query } from '@/app/_view/address';
import { useView } from '@/app/_view/current-view';

interface GoProps {
  /** the path without its language, with a fragment if need be: `/notices/x#comment` */
  readonly to: string;
  readonly query?: Query;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: 'page' | 'true' | undefined;
  readonly label?: string;
  readonly id?: string;
}

/**
 * A link inside the site; it keeps the language and the day. Nothing is fetched before it is followed. A link to a part of
 * a page loads it whole: on a page that is still arriving the part is not there yet to be scrolled to.
 */
export function Go({ to, query, children, className, current, label, id }: GoProps) {
  const view = useView();
  const attributes = {
    href: addressOf(view, to, query),
    className,
    'aria-current': current,
    'aria-label': label,
    id,
  } as const;
  if (to.includes('#')) return <a {...attributes}>{children}</a>;
  return (
    <Link {...attributes} prefetch={false}>
      {children}
    </Link>
  );
}
