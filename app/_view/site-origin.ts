/**
 * The site's own origin as the reader reached it.
 * Example: for a request to `https://example.org/notices` behind a proxy it is `https://example.org`.
 */
export function originOf(sent: Headers): string {
  const host = sent.get('host') ?? 'localhost';
  return `${sent.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`;
}
