import { Refusal } from './isolated/refusal.mjs';
import { zipEntries } from './isolated/zip-parts.mjs';

/** A kind of office file that is read, or the media type of one that is not. */
export type OfficeFormat =
  | { readonly kind: 'docx' | 'xlsx' | 'doc' }
  | { readonly kind: 'encrypted'; readonly detail: string }
  | { readonly kind: 'other'; readonly mediaType: string }
  | { readonly kind: 'refused'; readonly reason: Refusal['reason']; readonly detail: string };

/** The folder in which a zip archive of an office program keeps its parts. Source: ECMA-376 part 2, as programs write it. */
const FOLDERS: readonly (readonly [folder: string, format: OfficeFormat])[] = [
  ['word/', { kind: 'docx' }],
  ['xl/', { kind: 'xlsx' }],
  ['ppt/', { kind: 'other', mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' }],
];

/** Streams of a compound file, by which its program is told. Source: [MS-DOC] 2.1, [MS-XLS] 2.1.2, [MS-OFFCRYPTO] 2.3.4.4. */
const STREAMS: readonly (readonly [stream: string, format: OfficeFormat])[] = [
  ['EncryptedPackage', { kind: 'encrypted', detail: 'the Office file has a password' }],
  ['WordDocument', { kind: 'doc' }],
  ['Workbook', { kind: 'other', mediaType: 'application/vnd.ms-excel' }],
  ['Book', { kind: 'other', mediaType: 'application/vnd.ms-excel' }],
  ['PowerPoint Document', { kind: 'other', mediaType: 'application/vnd.ms-powerpoint' }],
];

/** What a zip archive is, by the names of its parts. Example: one with `word/document.xml` is `{ kind: 'docx' }`. */
export function zipFormat(bytes: Uint8Array): OfficeFormat {
  try {
    const names = zipEntries(bytes).map(({ name }) => name.toLowerCase());
    const found = FOLDERS.find(([folder]) => names.some((name) => name.startsWith(folder)));
    return found?.[1] ?? { kind: 'other', mediaType: 'application/zip' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'refused', reason: error.reason, detail: error.message };
  }
}

/** What a compound file (OLE) is, by the names of its streams. Example: one with a stream `WordDocument` is `{ kind: 'doc' }`. */
export function compoundFormat(bytes: Uint8Array): OfficeFormat {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = STREAMS.find(([stream]) => file.includes(Buffer.from(`${stream}\0`, 'utf16le')));
  return found?.[1] ?? { kind: 'other', mediaType: 'application/x-ole-storage' };
}
