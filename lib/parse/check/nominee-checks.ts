import type { Diagnostic } from '../../notice/diagnostic';
import { NOMINEE_FIELDS, type Nominee, type NomineeField } from '../../notice/nominee';

const ALWAYS: readonly NomineeField[] = ['name', 'currentPost', 'proposal'];
/** Not every nominee of a notice has one of these. */
const NOT_COMMON: ReadonlySet<NomineeField> = new Set(['formerName', 'degree', 'city', 'proposedCity', 'proposedPost']);
const USUAL = 0.67;
const OF_POSTS: readonly (readonly [NomineeField, NomineeField])[] = [
  ['currentPost', 'city'],
  ['proposedPost', 'proposedCity'],
  ['politicalStatus', 'partyJoined'],
  ['nativePlace', 'birthplace'],
];

/**
 * What a nominee should have: name, current post, verb, the proposed post unless the verb needs none, and each field that most
 * others of the same notice have.
 */
export function checkNominees(nominees: readonly Nominee[]): Diagnostic[] {
  const usual = NOMINEE_FIELDS.filter((field) => !NOT_COMMON.has(field) && isUsual(nominees, field));
  return nominees.flatMap((nominee, index) => {
    const wanted = new Set<NomineeField>([
      ...ALWAYS,
      ...usual,
      ...(needsPost(nominee) ? (['proposedPost'] as const) : []),
    ]);
    for (const [post, place] of OF_POSTS)
      if (wanted.has(post) && nominee[post].certainty === 'absent') wanted.add(place);
    if (nominee.partyJoined.certainty === 'absent' && nominee.politicalStatus.certainty === 'stated')
      wanted.delete('partyJoined');
    return [...wanted].flatMap((field) => {
      if (nominee[field].certainty !== 'absent') return [];
      return [{ code: 'missing-field' as const, span: nominee.span, field, nominee: index, detail: field }];
    });
  });
}

/** Whether most of the others have a field that one lacks. Example: `isUsual(nominees, 'gender')`. */
export function isUsual(nominees: readonly Nominee[], field: NomineeField): boolean {
  const having = nominees.filter((nominee) => nominee[field].certainty !== 'absent').length;
  return isMost(having, nominees.length);
}

/** Whether so many of all are most of the others, seen from one that is not among them. Example: `isMost(3, 4)` is `true`. */
export function isMost(some: number, all: number): boolean {
  return some / (all - 1) > USUAL;
}

function needsPost({ proposal }: Nominee): boolean {
  return proposal.certainty === 'absent' || !/(?:使用|重用|调整|交流|提拔|任用)$/u.test(proposal.value);
}
