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

/** A link inside the site; it keeps the language and the day. Nothing is fetched before it is followed. */
export function Go({ to, query, children, className, current, label, id }: GoProps) {
  const view = useView();
  return (
    <Link
      href={addressOf(view, to, query)}
      prefetch={false}
      className={className}
      aria-current={current}
      aria-label={label}
      id={id}
    >
      {children}
    </Link>
  );
}
