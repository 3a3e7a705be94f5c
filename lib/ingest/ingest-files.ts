import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidSetting } from '../db/config';
import { ingestDocument, type IngestOutcome } from './ingest-document';

/** What became of one file; one that could not be opened, or in which a bug showed, has failed like any other. */
export type FileOutcome =
  IngestOutcome | { readonly outcome: 'failed'; readonly why: 'unopened' | 'unexpected'; readonly detail: string };

/** Where bytes come from besides files. */
export const STANDARD_INPUT = '-';

/**
 * Takes files in one after another and tells of each as soon as it is done; one that fails does not stop the rest. `-` is
 * what `readInput` gives. The clock is read once for each file. Throws `InvalidSetting` without DATABASE_URL.
 *
 * @example for await (const { file, outcome } of ingestFiles(['a.html', '-'], readStandardInput)) …
 */
export async function* ingestFiles(
  files: readonly string[],
  readInput: () => Promise<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<{ readonly file: string; readonly outcome: FileOutcome }> {
  for (const file of files) {
    yield { file, outcome: await ingestFile(file, () => (file === STANDARD_INPUT ? readInput() : readFile(file))) };
  }
}

async function ingestFile(file: string, read: () => Promise<Uint8Array<ArrayBuffer>>): Promise<FileOutcome> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await read();
  } catch (error) {
    return { outcome: 'failed', why: 'unopened', detail: messageOf(error) };
  }
  try {
    // readers see where a document came from, and nobody's folders
    return await ingestDocument({ bytes, origin: basename(file), now: new Date() });
  } catch (error) {
    // without an address no file can be stored; a bug that one file brings out does not stop the others
    if (error instanceof InvalidSetting) throw error;
    return { outcome: 'failed', why: 'unexpected', detail: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
