import { z } from 'zod';
import { NOMINEE_FIELDS } from '@/lib/notice/nominee';
import { id, offset, place, reading } from './reading';
import { briefWindow } from './window';

const english = z.string().nullable().meta({ description: 'Ours, for orientation; null where it is not certain.' });
const proposedPost = z
  .string()
  .nullable()
  .meta({ description: 'The post for which the nominee is proposed. Never a post that is held.' });

const nomineeFacts = {
  id,
  personId: id.nullable(),
  ordinal: z.int().meta({ description: 'The place in the list of the notice, from 1.' }),
  name: z.string(),
  pinyin: z.string().nullable().meta({ description: 'Generated (ISO 7098), so always inferred.' }),
};

/** A nominee in a list. */
export const nomineeSummary = z
  .object({
    ...nomineeFacts,
    gender: z.string().nullable(),
    birth: z.string().nullable().meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD: the precision that is printed.' }),
    currentPost: z.string().nullable().meta({ description: 'The words after 现任, whole.' }),
    currentPosts: z.array(z.object({ text: z.string(), rank: z.boolean(), english })),
    proposal: z.string().nullable().meta({ description: 'The verb: 拟任, 拟提名 … A proposal is not an appointment.' }),
    proposedPost,
    proposedPosts: z.array(z.object({ text: z.string(), rank: z.boolean(), english })),
    proposedKind: z.string().nullable(),
    city: place.nullable().meta({ description: 'The prefecture-level city where the current post sits.' }),
    notice: z.object({ id, title: z.string().nullable(), issuer: z.string().nullable() }),
    window: briefWindow.pick({ state: true, closes: true, workingDaysLeft: true }),
  })
  .meta({
    id: 'NomineeSummary',
    description: 'One record in one notice: a nominee, not the holder of the proposed post.',
  });

const post = z
  .object({
    text: z.string(),
    english,
    rank: z.boolean().meta({ description: 'A bare rank (一级调研员), which is no post.' }),
    organisation: z.string().nullable(),
    organisationCarried: z.boolean().meta({ description: 'Carried over from the entry before, not printed here.' }),
    title: z.string().nullable(),
    kind: z.string(),
    city: place.nullable(),
    start: offset,
    end: offset,
  })
  .meta({ id: 'Post' });

/** A nominee, whole. */
export const nomineeRecord = z
  .object({
    ...nomineeFacts,
    start: offset,
    end: offset,
    readings: z.record(z.enum(NOMINEE_FIELDS), reading),
    city: place.nullable(),
    proposedCity: place.nullable(),
    proposedKind: z.string().nullable(),
    currentPosts: z.array(post),
    proposedPosts: z.array(post),
  })
  .meta({ id: 'Nominee', description: 'One record in one notice, each value with its certainty and its words.' });
