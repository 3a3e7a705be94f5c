import { notFound } from 'next/navigation';

/** Any address that is no page, so that the reader gets the site's own page about it. */
export default function Page(): never {
  notFound();
}
