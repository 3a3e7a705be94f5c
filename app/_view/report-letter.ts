/** Paths of this site as it writes them itself: no host, no query, nothing that needs an escape. */
const OWN_PATH = /^(?:\/[a-z0-9-]+)+$/;

/** The path of the page of which an error is reported, as the address gives it; the front page for anything else. */
export function reportedPage(given: string | readonly string[] | undefined): string {
  const path = typeof given === 'string' ? given : '/';
  return OWN_PATH.test(path) ? path : '/';
}

/**
 * The operator's address for corrections, as set by CORRECTIONS_EMAIL; null where none is set.
 * Example: `correctionsAddress({ CORRECTIONS_EMAIL: 'errors@example.org' })`.
 */
export function correctionsAddress(env: Readonly<Record<string, string | undefined>>): string | null {
  return env.CORRECTIONS_EMAIL || null;
}

/** A mail with subject and text already written. Example: `mailLink('a@example.org', 's', 't')` is `mailto:a@example.org?subject=s&body=t`. */
export function mailLink(address: string, subject: string, text: string): string {
  const lines = text.replaceAll('\n', '\r\n');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
