import type { Operation } from '../_http/operation';
import { listChanges } from './changes';
import { getNominee, listNominees } from './nominees';
import { getNotice, listNotices, listWindows } from './notices';
import { getPerson, listPersons } from './persons';
import { listPlaces } from './places';

/** Every route of the API, in the order in which it is described. */
export const OPERATIONS: readonly Operation[] = [
  listNotices,
  getNotice,
  listWindows,
  listNominees,
  getNominee,
  listPersons,
  getPerson,
  listPlaces,
  listChanges,
];
