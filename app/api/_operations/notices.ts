import { z } from 'zod';
import { findNotice } from '@/lib/queries/find-notice';
import { followNotices } from '@/lib/queries/follow-notices';

import { asOfDay, operation } from '../_http/operation';
import { noticeRecord, noticeSummary, noticeWindow } from '../_shapes/notice';
import { noticeFilters } from './filter-fields';
import { answerPage, pageFields, pageOf, placeOf } from './pages';

const noParams = z.object({});

export const listNotices = operation({
  id: 'listNotices',
  path: '/notices',
  summary: 'Notices, those taken in last first.',
  params: noParams,
  query: z.strictObject({ ...noticeFilters, ...pageFields('notices') }),
  answers: pageOf(noticeSummary),
  find: async ({ query, search }, now) =>
    answerPage('notices', '/notices', search, await followNotices(query, placeOf('notices', query), now)),
});

export const getNotice = operation({
  id: 'getNotice',
  path: '/notices/{id}',
  summary: 'One notice: its window, how to comment, its nominees, each value with its certainty and its words.',
  params: z.object({ id: z.string().meta({ description: 'The id of a notice.' }) }),
  query: z.strictObject(asOfDay),
  answers: noticeRecord,
  find: ({ params }, now) => findNotice(params.id, now),
});

export const listWindows = operation({
  id: 'listWindows',
  path: '/windows',
  summary: 'The comment windows of notices, each day explained by the official calendar.',
  params: noParams,
  query: z.strictObject({ ...noticeFilters, ...pageFields('windows') }),
  answers: pageOf(noticeWindow),
  find: async ({ query, search }, now) => {
    const { items, last } = await followNotices(query, placeOf('windows', query), now);
    return answerPage('windows', '/windows', search, {
      items: items.map((notice) => ({ notice, window: notice.window })),
      last,
    });
  },
});
