import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../../lib/documents/read-document';
import { parseGold, type FlatNotice } from './flat-notice';

/** The product's own corpus. */
export const OWN_CORPUS = join(import.meta.dirname, '../../lib/parse/corpus');

const GOLD = '.gold.json';
const SOURCES = ['.txt', '.html', '.docx', '.pdf', '.doc', '.xlsx'];

/** A document with what has to be read in it. */
export interface CorpusFile {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly FlatNotice[];
}

/**
 * Reads each `NAME.gold.json` of a folder and the document `NAME.txt`, `NAME.html` … beside it, in the order of their names.
 * Throws when there is none, or when a gold file has no document that can be read.
 */
export async function readCorpus(folder: string): Promise<readonly CorpusFile[]> {
  const files = (await readdir(folder)).sort();
  const golds = files.filter((file) => file.endsWith(GOLD));
  if (golds.length === 0) throw new Error(`${folder} holds no file *${GOLD}`);
  return Promise.all(golds.map((file) => readPair(folder, files, file.slice(0, -GOLD.length))));
}

async function readPair(folder: string, files: readonly string[], name: string): Promise<CorpusFile> {
  const source = SOURCES.map((ending) => name + ending).find((file) => files.includes(file));
  if (source === undefined) throw new Error(`${name}${GOLD} has no document beside it`);
  const [bytes, gold] = await Promise.all([
    readFile(join(folder, source)),
    readFile(join(folder, name + GOLD), 'utf8'),
  ]);
  const read = await readDocument(bytes, { name: source });
  if (read.kind !== 'read') throw new Error(`${source}: ${read.reason} (${read.detail})`);
  return { name, text: read.text, gold: parseGold(gold) };
}
