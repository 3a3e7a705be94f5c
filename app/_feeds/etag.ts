import { createHash } from 'node:crypto';

/** Rises when a format is written in another way, so that programs fetch it anew. */
const BUILDER_VERSION = '1';

/**
 * What names one version of an answer: weak, since it may travel compressed.
 * Example: `etagOf(['/notices.ics', '17', '2025-12-25'])` is another one on the next day.
 */
export function etagOf(parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([BUILDER_VERSION, ...parts]));
  return `W/"${hash.digest('base64url').slice(0, 22)}"`;
}

/** Whether a program already has this version. Source: RFC 9110, 13.1.2. Example: `alreadyHas('W/"a", "b"', 'W/"b"')` is `true`. */
export function alreadyHas(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}
