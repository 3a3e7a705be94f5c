import { z } from 'zod';
import { countCities } from '@/lib/queries/count-cities';

import { asOfDay, operation } from '../_http/operation';
import { provinceCount } from '../_shapes/other-records';

export const listPlaces = operation({
  id: 'listPlaces',
  path: '/places',
  summary: 'The provinces that occur in the records with all their cities, by code.',
  params: z.object({}),
  query: z.strictObject(asOfDay),
  answers: z.object({ items: z.array(provinceCount) }),
  find: async (_, now) => ({ items: [...(await countCities(now))] }),
});
