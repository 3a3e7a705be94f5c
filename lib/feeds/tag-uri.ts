/**
 * The permanent name of something in a feed, which stays when the site moves. `.invalid` is nobody's domain, so that no other
 * authority can ever mint the same. Source: RFC 4151, RFC 2606.
 * Example: `tagUri('notice', '019b…')` is `'tag:gongshi.invalid,2025:notice:019b…'`.
 */
export function tagUri(...parts: readonly string[]): string {
  return ['tag:gongshi.invalid,2025', ...parts].join(':');
}
