import { z } from 'zod';
import { findNominee, followNominees } from '@/lib/queries/follow-nominees';

import { asOfDay, operation } from '../_http/operation';
import { nomineeRecord, nomineeSummary } from '../_shapes/nominee';
import { noticeSummary } from '../_shapes/notice';
import { nomineeFilters } from './filter-fields';
import { answerPage, pageFields, pageOf, placeOf } from './pages';

export const listNominees = operation({
  id: 'listNominees',
  path: '/nominees',
  summary: 'Nominees, those taken in last first.',
  params: z.object({}),
  query: z.strictObject({ ...nomineeFilters, ...pageFields('nominees') }),
  answers: pageOf(nomineeSummary),
  find: async ({ query, search }, now) =>
    answerPage('nominees', '/nominees', search, await followNominees(query, placeOf('nominees', query), now)),
});

export const getNominee = operation({
  id: 'getNominee',
  path: '/nominees/{id}',
  summary: 'One nominee with the notice that names it, each value with its certainty and its words.',
  params: z.object({ id: z.string().meta({ description: 'The id of a nominee.' }) }),
  query: z.strictObject(asOfDay),
  answers: z.object({ nominee: nomineeRecord, notice: noticeSummary }),
  find: ({ params }, now) => findNominee(params.id, now),
});
