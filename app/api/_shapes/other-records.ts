import { z } from 'zod';
import { nomineeRecord } from './nominee';
import { noticeSummary } from './notice';
import { id, place } from './reading';

/** A person in a list. */
export const personSummary = z
  .object({
    id,
    name: z.string(),
    pinyin: z.string().nullable(),
    nominees: z
      .array(z.object({ id, noticeId: id }))
      .meta({ description: 'The records that are judged to be one person’s.' }),
  })
  .meta({ id: 'PersonSummary' });

/** A person with all records. */
export const personRecord = z
  .object({
    id,
    name: z.string(),
    pinyin: z.string().nullable(),
    age: z
      .object({ min: z.int(), max: z.int() })
      .nullable()
      .meta({ description: 'In whole years, inferred; two numbers where the printed birth leaves it open.' }),
    appearances: z
      .array(
        z.object({
          notice: noticeSummary,
          nominee: nomineeRecord,
          basis: z.string().meta({ description: 'By which rule or whose judgement the record is this person’s.' }),
        }),
      )
      .meta({ description: 'Latest first.' }),
    namesakes: z
      .object({
        total: z.int(),
        shown: z.array(
          z.object({
            personId: z.uuid(),
            notice: z.object({ id: z.uuid(), title: z.string().nullable(), day: z.string().nullable() }),
            alike: z.array(z.string()),
            different: z.array(z.string()),
          }),
        ),
      })
      .meta({
        description:
          'Records of other persons that bear the same name, with what agrees and what differs. Nothing is concluded from it.',
      }),
  })
  .meta({ id: 'Person', description: 'The same human being across notices: a link that can be undone.' });

const counts = { place, nominees: z.int(), openWindows: z.int() };

/** A province with its cities. */
export const provinceCount = z.object({ ...counts, cities: z.array(z.object(counts)) }).meta({
  id: 'Province',
  description: 'How many nominees hold their current posts there, and how many windows are open.',
});

/** One entry of the log. */
export const change = z
  .object({
    at: z.iso.datetime(),
    kind: z.enum(['notice', 'nominee', 'person']),
    id,
    action: z.enum(['added', 'changed', 'withdrawn', 'retired', 'refreshed']).meta({
      description:
        '`changed`: it says something else now. `withdrawn`: its notice was taken back by the issuer; the record stays. ' +
        '`refreshed`: it says the same, its sources, doubts or references moved. `retired`: a tombstone, the record is gone: remove your copy.',
    }),
    url: z.string().nullable().meta({ description: 'Where the record stands now; null for a tombstone.' }),
  })
  .meta({ id: 'Change' });
