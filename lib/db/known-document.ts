import { ask } from './client';

/** A stored document as the intake asks for it. */
export interface KnownDocument {
  readonly parserVersion: string;
  /** how many notices it prints and how many nominees they have, as last read */
  readonly notices: number;
  readonly nominees: number;
}

/** The document with these bytes; null when it was never stored. Throws `DatabaseUnavailable`. */
export async function knownDocument(sha256: string): Promise<KnownDocument | null> {
  const shown = { retiredAt: null };
  const row = await ask((db) =>
    db.document.findUnique({
      where: { sha256 },
      relationLoadStrategy: 'join',
      select: {
        parserVersion: true,
        copies: {
          where: { notice: shown },
          select: { notice: { select: { _count: { select: { nominees: { where: shown } } } } } },
        },
      },
    }),
  );
  if (row === null) return null;
  const nominees = row.copies.reduce((sum, { notice }) => sum + notice._count.nominees, 0);
  return { parserVersion: row.parserVersion, notices: row.copies.length, nominees };
}
