import type { LoadedNotice } from '../db/load-records';

/** A document in which the notice is printed. */
export interface CopyView {
  /** where from: an address, or a file's name */
  readonly origin: string;
  readonly mediaType: string;
  /** of the bytes, in hex */
  readonly sha256: string;
  /** an instant, ISO 8601 in UTC */
  readonly retrievedAt: string;
}

/** The document into which the notice's offsets point, and every other that prints it. */
export interface Provenance extends CopyView {
  readonly parserVersion: string;
  /** every document that prints the notice, the first one included, in the order in which they were found */
  readonly copies: readonly CopyView[];
}

/** Where a stored notice was read. */
export function provenanceOf({ document, parserVersion, copies }: LoadedNotice): Provenance {
  return { ...copyView(document), parserVersion, copies: copies.map((copy) => copyView(copy.document)) };
}

function copyView({ origin, mediaType, sha256, retrievedAt }: LoadedNotice['copies'][number]['document']): CopyView {
  return { origin, mediaType, sha256, retrievedAt: retrievedAt.toISOString() };
}
