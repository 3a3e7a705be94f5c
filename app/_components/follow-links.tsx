'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/**
 * Follows links inside the site (`go.tsx`) without loading a document: one listener, where a component for each link would
 * have the browser prepare every one of them before the page answers. What asks for another tab or window is left to the browser.
 */
export function FollowLinks() {
  const router = useRouter();
  useEffect(() => {
    function follow(event: MouseEvent) {
      const asksForMore = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
      if (event.defaultPrevented || asksForMore || !(event.target instanceof Element)) return;
      const link = event.target.closest('a[data-go]');
      if (!(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      router.push(link.pathname + link.search);
    }
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router]);
  return null;
}
