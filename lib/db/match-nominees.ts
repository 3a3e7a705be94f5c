/** What a stored record and a new reading are compared by. */
export interface NomineeKey {
  /** the place in the list, from 1 */
  readonly ordinal: number;
  readonly name: string;
  readonly birth: string | null;
}

export interface StoredNominee extends NomineeKey {
  readonly id: string;
  /** an earlier parser version no longer found it */
  readonly retired: boolean;
}

export interface NomineeMatch {
  /** the stored id for each new reading, in its order; null for one that is new */
  readonly ids: readonly (string | null)[];
  /** stored records that are not found any more */
  readonly gone: readonly StoredNominee[];
}

type Rule = (stored: StoredNominee, found: NomineeKey) => boolean;

/** What makes two readings of one notice the same nominee, the surest first. */
const RULES: readonly Rule[] = [
  (stored, found) => sameName(stored, found) && stored.birth === found.birth && stored.ordinal === found.ordinal,
  (stored, found) => sameName(stored, found) && stored.birth === found.birth,
  (stored, found) => sameName(stored, found) && stored.ordinal === found.ordinal,
  // 1969 before, 1969-11 now; or not read before
  (stored, found) => sameName(stored, found) && isMorePrecise(stored.birth ?? '', found.birth ?? ''),
];

function sameName(stored: NomineeKey, found: NomineeKey): boolean {
  return stored.name === found.name;
}

function isMorePrecise(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * Finds each newly read nominee among the stored ones of the same notice, one to one; a retired record only where no
 * other fits.
 * Example: one stored 李坚 of 1971-05 at place 2, found again at place 3, keeps its id.
 */
export function matchNominees(stored: readonly StoredNominee[], found: readonly NomineeKey[]): NomineeMatch {
  const ids = new Map<NomineeKey, string>();
  let rest = [...stored].sort((a, b) => Number(a.retired) - Number(b.retired) || a.ordinal - b.ordinal);
  for (const rule of RULES) {
    for (const nominee of found) {
      const match = ids.has(nominee) ? undefined : rest.find((candidate) => rule(candidate, nominee));
      if (!match) continue;
      ids.set(nominee, match.id);
      rest = rest.filter((candidate) => candidate !== match);
    }
  }
  return { ids: found.map((nominee) => ids.get(nominee) ?? null), gone: rest };
}
