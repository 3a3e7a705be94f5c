'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';

/**
 * Follows links inside the site (`go.tsx`) without loading a document: one listener, where a component for each link would
 * have the browser prepare every one of them before the page answers. What asks for another tab or window is left to the browser.
 * As a loaded document would, the new page begins with its title: there the focus goes, so that keys and screen readers go on from it.
 */
export function FollowLinks() {
  const router = useRouter();
  const [moving, startMove] = useTransition();
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current && !moving) focusTitle();
    moved.current = moving;
  }, [moving]);
  useEffect(() => {
    function follow(event: MouseEvent) {
      const asksForMore = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
      if (event.defaultPrevented || asksForMore || !(event.target instanceof Element)) return;
      const link = event.target.closest('a[data-go]');
      if (!(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      startMove(() => router.push(link.pathname + link.search));
    }
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router]);
  return null;
}

function focusTitle(): void {
  const title = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('main');
  if (title === null) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}
