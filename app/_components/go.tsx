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
 * A link inside the site; it keeps the language and the day. Nothing is fetched before it is followed, and then by one
 * listener for all of them (`follow-links.tsx`): a page may have a thousand, and each word said of one stands in the page twice, so
 * only what is set is said. A link to a part of a page loads it whole: on a page that is still arriving the part is not there yet
 * to be scrolled to. Example: `<Go to="/cities/331000">台州</Go>`.
 */
export function Go({ to, query, children, className, current, label, id }: GoProps) {
  const attributes = {
    href: addressOf(useView(), to, query),
    ...(className === undefined ? {} : { className }),
    ...(current === undefined ? {} : { 'aria-current': current }),
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(id === undefined ? {} : { id }),
    ...(to.includes('#') ? {} : { 'data-go': '' }),
  };
  return <a {...attributes}>{children}</a>;
}
