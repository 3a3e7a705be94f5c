import { z } from 'zod';
import { NOTICE_FIELDS } from '@/lib/queries/find-notice';
import { NOTICE_KINDS } from '@/lib/notice/notice';
import { nomineeRecord } from './nominee';
import { day, id, offset, place, reading } from './reading';
import { briefWindow, wholeWindow } from './window';

const kind = z.enum(NOTICE_KINDS).meta({ description: '公示, 更正公告, 补充公示, 撤回公示.' });

const noticeFacts = {
  id,
  kind,
  title: z.string().nullable().meta({ example: '浙江省省管干部任前公示通告' }),
  issuer: z.string().nullable().meta({ example: '中共浙江省委组织部' }),
  region: place.nullable(),
  tier: z.string().nullable().meta({ description: 'Who manages the posts: central, province, city, county, unit.' }),
  signedOn: day.nullable(),
  nomineeCount: z.int().meta({ description: 'How many nominees were read.' }),
  cityCount: z.int().meta({ description: 'In how many cities their current posts sit.' }),
};

/** A notice in a list. */
export const noticeSummary = z.object({ ...noticeFacts, window: briefWindow }).meta({ id: 'NoticeSummary' });

/** The window of a notice, each day explained. */
export const noticeWindow = z
  .object({
    notice: z.object({ id, kind, title: noticeFacts.title, issuer: noticeFacts.issuer, region: place.nullable() }),
    window: wholeWindow,
  })
  .meta({ id: 'NoticeWindow' });

const reference = z
  .object({ id, kind, title: z.string().nullable(), signedOn: day.nullable() })
  .meta({ id: 'NoticeReference' });

const channels = z
  .object({
    office: reading,
    address: reading,
    postcode: reading,
    phones: z.array(reading),
    sms: z.array(reading),
    faxes: z.array(reading),
    emails: z.array(reading),
    websites: z.array(reading),
    hours: reading,
  })
  .meta({ id: 'Channels', description: 'How to comment, as the notice prints it. This site takes no comments.' });

const copy = z
  .object({
    origin: z.string().meta({ description: 'An address, or a file’s name.' }),
    mediaType: z.string(),
    sha256: z.string().meta({ description: 'Of the stored bytes, in hex.' }),
    retrievedAt: z.iso.datetime(),
  })
  .meta({ id: 'Copy' });

const doubt = z
  .object({
    code: z.string(),
    severity: z.string(),
    field: z.string().nullable(),
    nomineeId: id.nullable(),
    detail: z.string(),
    start: offset,
    end: offset,
  })
  .meta({ id: 'Doubt', description: 'What was not understood, or does not agree.' });

/** A notice, whole. */
export const noticeRecord = z
  .object({
    ...noticeFacts,
    number: z.string().nullable(),
    declaredCount: z.int().nullable().meta({ description: 'How many nominees the notice says it names.' }),
    window: wholeWindow,
    readings: z.record(z.enum(NOTICE_FIELDS), reading),
    channels,
    references: z.object({
      words: z
        .string()
        .nullable()
        .meta({ description: 'How a correction, supplement or withdrawal names its notice.' }),
      to: reference.nullable().meta({ description: 'That notice, where exactly one stored notice fits the words.' }),
      by: z.array(reference),
      withdrawnOn: day.nullable(),
    }),
    nominees: z.array(nomineeRecord),
    diagnostics: z.array(doubt),
    source: z
      .array(z.object({ offset, text: z.string() }))
      .meta({ description: 'The words of the notice. An offset of a value minus `offset` is an index into `text`.' }),
    provenance: copy.extend({ parserVersion: z.string(), copies: z.array(copy) }),
  })
  .meta({ id: 'Notice', description: 'One 任前公示, each value with its certainty and its words.' });
