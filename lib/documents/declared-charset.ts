import type { DocumentHint } from './read-outcome';

const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/iu;
/** HTML looks for the declaration in its first 1024 bytes; pages with long comments put it later. */
const WINDOW = 4_096;

/**
 * The charset that a page or its server declares; `null` when neither does. The server's word comes first, as in browsers.
 * Shapes: `text/html; charset=gb2312`, `<meta charset="gbk">`, `<meta http-equiv="Content-Type" content="text/html; charset=gb2312">`.
 * Example: `declaredCharset(bytes, { contentType: 'text/html; charset=gbk' })` is `'gbk'`.
 */
export function declaredCharset(bytes: Uint8Array, hint: DocumentHint): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, WINDOW));
  const meta = /<meta[^>]*>/giu;
  const fromMeta = (start.match(meta) ?? []).map((tag) => CHARSET.exec(tag)?.[1]).find((label) => label !== undefined);
  return CHARSET.exec(hint.contentType ?? '')?.[1] ?? fromMeta ?? null;
}
