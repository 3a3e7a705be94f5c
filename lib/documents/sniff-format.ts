/** What the first bytes of formats are. Source: the formats' own specifications. */
const SIGNATURES: readonly (readonly [mediaType: string, bytes: readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]], // %PDF-
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]], // docx and xlsx are zip archives
  ['application/zip', [0x50, 0x4b, 0x05, 0x06]],
  ['application/x-ole-storage', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]], // doc and xls
  ['application/rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]], // {\rtf
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46]],
  ['application/gzip', [0x1f, 0x8b]],
  ['application/x-rar', [0x52, 0x61, 0x72, 0x21]],
  ['application/x-7z-compressed', [0x37, 0x7a, 0xbc, 0xaf]],
];

const START_OF_HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|h[1-6]|span|center|font|article|section|script|style|link)[\s>/]/iu;
const HTML_TAG = /<\/?(?:html|body|head|p|div|table|tr|td|br|span|font|h[1-6])(?:\s[^<>]{0,200})?\/?>/giu;
const WINDOW = 8_192;
const TAGS_OF_A_PAGE = 4;

/** The media type of a format that is told by its first bytes; `null` for text of any kind. Example: `%PDF-1.7` is `application/pdf`. */
export function sniffBinary(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? null;
}

/** Whether a text is a web page or a piece of one: by its first tag, or by several tags of pages. Example: `<p>公示</p>` is. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, WINDOW);
  return START_OF_HTML.test(start) || [...start.matchAll(HTML_TAG)].length >= TAGS_OF_A_PAGE;
}
