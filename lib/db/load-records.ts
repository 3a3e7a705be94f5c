import type { Prisma } from './generated/client';
import { read } from './read';

/** A nominee with its posts, current ones first, and whose record it is now. */
const WITH_POSTS = {
  posts: { orderBy: [{ proposed: 'asc' }, { ordinal: 'asc' }] },
  links: { where: { undoneAt: null }, select: { personId: true } },
} satisfies Prisma.NomineeInclude;
/** The columns by which rows are found; nobody reads them. */
const FOR_FINDING = { searchTerms: true, searchText: true } satisfies Prisma.NomineeOmit & Prisma.NoticeOmit;
const COPY = { origin: true, mediaType: true, sha256: true, retrievedAt: true } satisfies Prisma.DocumentSelect;

const REFERENCE = {
  id: true,
  kind: true,
  title: true,
  signedOn: true,
  retiredAt: true,
} satisfies Prisma.NoticeSelect;

/**
 * One notice with its document's text, its copies, nominees and diagnostics, each in its order: one statement. Null when
 * there is none or it is retired.
 */
export function loadNotice(id: string) {
  return read((db) =>
    db.notice.findFirst({
      where: { id, retiredAt: null },
      omit: FOR_FINDING,
      relationLoadStrategy: 'join',
      include: {
        document: { select: { ...COPY, text: true } },
        copies: { orderBy: [{ foundAt: 'asc' }, { id: 'asc' }], select: { document: { select: COPY } } },
        nominees: { where: { retiredAt: null }, orderBy: { ordinal: 'asc' }, omit: FOR_FINDING, include: WITH_POSTS },
        referred: { select: REFERENCE },
        references: { where: { retiredAt: null }, orderBy: [{ signedOn: 'asc' }, { id: 'asc' }], select: REFERENCE },
        diagnostics: { orderBy: { ordinal: 'asc' } },
      },
    }),
  );
}
export type LoadedNotice = NonNullable<Awaited<ReturnType<typeof loadNotice>>>;
export type LoadedNominee = LoadedNotice['nominees'][number];

/** Every record that is judged to be a person's, with the text it stands in: one statement. Nothing retired is among them. */
export function loadPersonRecords(personId: string) {
  return read((db) =>
    db.personLink.findMany({
      where: { personId, undoneAt: null, nominee: { retiredAt: null, notice: { retiredAt: null } } },
      relationLoadStrategy: 'join',
      include: {
        nominee: {
          omit: FOR_FINDING,
          include: {
            ...WITH_POSTS,
            notice: { select: { document: { select: { text: true, sha256: true, retrievedAt: true } } } },
          },
        },
      },
    }),
  );
}

/** How to comment on a notice, as its row holds it: one statement. */
export function loadChannels(noticeId: string) {
  return read((db) =>
    db.notice.findUniqueOrThrow({
      where: { id: noticeId },
      select: {
        office: true,
        address: true,
        postcode: true,
        phones: true,
        sms: true,
        faxes: true,
        emails: true,
        websites: true,
        hours: true,
        readings: true,
      },
    }),
  );
}
export type LoadedChannels = Awaited<ReturnType<typeof loadChannels>>;
