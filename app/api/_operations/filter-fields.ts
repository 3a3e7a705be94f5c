import { NOMINEE_FILTER_FIELDS as nominee, NOTICE_FILTER_FIELDS as notice } from '@/lib/queries/filters';

import { asOfDay } from '../_http/operation';

/** The filters of a list of notices: those of the page, described. */
export const noticeFilters = {
  state: notice.state.optional().meta({
    description: 'The state of the window; `open` includes closing today.',
    example: 'open',
  }),
  province: notice.province.optional().meta({ description: 'A province by its GB/T 2260 code.', example: '330000' }),
  city: notice.city.optional().meta({
    description: 'The prefecture-level city of a current post by its GB/T 2260 code; a municipality by its own.',
    example: '331000',
  }),
  tier: notice.tier.optional().meta({ description: 'Who manages the posts.', example: 'province' }),
  year: notice.year.optional().meta({ description: 'The year in which the notice was signed.', example: '2025' }),
  opens: notice.opens.optional().meta({ description: 'The first day of the window.', example: '2025-12-22' }),
  closes: notice.closes.optional().meta({
    description: 'The last day of the window, stated or counted from its length.',
    example: '2025-12-29',
  }),
  q: notice.q.optional().meta({
    description: 'Words that are all to be found: 1 to 100 characters.',
    example: '组织部',
  }),
  ...asOfDay,
};

/** The filters of a list of nominees: those of the page, described. */
export const nomineeFilters = {
  ...noticeFilters,
  post: nominee.post.optional().meta({
    description: 'An organisation, or one post, as printed: who is proposed for it, and whose current post it was.',
    example: '瑞安市委书记',
  }),
  arriving: nominee.arriving.optional().meta({
    description:
      'The city of the proposed post, as far as the notice names it, by its code; the current post is not there.',
    example: '331000',
  }),
  verb: nominee.verb.optional().meta({ description: 'The verb of the proposal, as printed.', example: '拟任' }),
  kind: nominee.kind.optional().meta({ description: 'The family of the first proposed post.', example: 'party' }),
  from: nominee.from.optional().meta({ description: 'The family of the current post.', example: 'government' }),
  gender: nominee.gender.optional().meta({ description: 'As printed.', example: '女' }),
  ethnicity: nominee.ethnicity.optional().meta({ description: 'As printed.', example: '汉族' }),
  born: nominee.born.optional().meta({
    description: 'A year of birth, or two with a hyphen, both included.',
    example: '1965-1969',
  }),
  education: nominee.education.optional().meta({ description: 'The level of education.' }),
  party: nominee.party.optional().meta({ description: 'The party, by what is printed.' }),
};
