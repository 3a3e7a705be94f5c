import { createHash } from 'node:crypto';
import type { Notice } from '../notice/notice';
import { valueOf } from '../notice/reading';

/**
 * What makes it the same notice in another document: SHA-256, in hex, over kind, issuer, number, dates and the nominees with
 * their births in any order. What newspapers set differently is left out: titles, punctuation, white space, the words of
 * posts. A notice without nominees is told by its title.
 * Example: a notice in two newspapers has one key; the same list announced anew in another month has another.
 */
export function contentKey(notice: Notice): string {
  const { kind, issuer, number, signedOn, window, nominees, title } = notice;
  const names = nominees.map(({ name, birth }) => `${fold(valueOf(name))} ${valueOf(birth) ?? ''}`).sort();
  const parts = [
    kind,
    fold(valueOf(issuer)),
    fold(valueOf(number)),
    valueOf(signedOn),
    valueOf(window.opens),
    valueOf(window.closes),
    valueOf(window.workingDays),
    names.length > 0 ? names : fold(valueOf(title)),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Full and half width are one form, white space is none. */
function fold(words: string | null): string {
  return (words ?? '').normalize('NFKC').replace(/\s+/gu, '');
}
