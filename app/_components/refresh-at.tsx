'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

interface RefreshAtProps {
  /** the server's clock when it made the page, in milliseconds */
  readonly now: number;
  /** when the page's words stop being true, by the same clock */
  readonly at: number;
}

/** So that a server whose clock is a little behind has passed the boundary too. Milliseconds. */
const GRACE = 500;

/**
 * Asks the server for the page's words again when the time has come: one timer, no polling. How long that is comes from the server, so a wrong clock
 * on the reader's side does not matter; a timer that slept with the machine, or with a page in the back–forward cache, is made good when the page
 * is seen again.
 */
export function RefreshAt({ now, at }: RefreshAtProps) {
  const router = useRouter();
  useEffect(() => {
    const due = Date.now() + (at - now) + GRACE;
    let timer = setTimeout(check, due - Date.now());
    function check() {
      clearTimeout(timer);
      const left = due - Date.now();
      if (left <= 0) router.refresh();
      else timer = setTimeout(check, left);
    }
    function seen() {
      if (document.visibilityState === 'visible') check();
    }
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('pageshow', check);
    window.addEventListener('online', check);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pageshow', check);
      window.removeEventListener('online', check);
    };
  }, [router, now, at]);
  return null;
}
