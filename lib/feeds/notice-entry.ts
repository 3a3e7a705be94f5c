import type { FeedEntry } from './feed-entry';
import { tagUri } from './tag-uri';
import type { WordedNotice } from './worded-notice';

/** A notice in a feed of notices: the same entry for ever, updated when what it says changes. */
export function noticeEntry({
  notice,
  url,
  title,
  issuer,
  window,
  channels,
  nominees,
  cities,
}: WordedNotice): FeedEntry {
  return {
    id: tagUri('notice', notice.id),
    url,
    title,
    lines: [...window, nominees, ...channels],
    published: notice.createdAt,
    updated: notice.updatedAt,
    author: issuer,
    tags: cities,
  };
}
