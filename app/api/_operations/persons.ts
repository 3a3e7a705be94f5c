import { z } from 'zod';
import { findPerson } from '@/lib/queries/find-person';
import { followPersons } from '@/lib/queries/follow-persons';

import { asOfDay, operation } from '../_http/operation';
import { personRecord, personSummary } from '../_shapes/other-records';
import { answerPage, pageFields, pageOf, placeOf } from './pages';

export const listPersons = operation({
  id: 'listPersons',
  path: '/persons',
  summary: 'Persons with the records that are judged to be theirs, those made last first.',
  params: z.object({}),
  query: z.strictObject(pageFields('persons')),
  answers: pageOf(personSummary),
  find: async ({ query, search }) =>
    answerPage('persons', '/persons', search, await followPersons(placeOf('persons', query))),
});

export const getPerson = operation({
  id: 'getPerson',
  path: '/persons/{id}',
  summary: 'One person with every record.',
  params: z.object({ id: z.string().meta({ description: 'The id of a person.' }) }),
  query: z.strictObject(asOfDay),
  answers: personRecord,
  find: ({ params }, now) => findPerson(params.id, now),
});
