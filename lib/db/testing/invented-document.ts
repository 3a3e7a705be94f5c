import { createHash } from 'node:crypto';
import type { DocumentToSave } from '../document-to-save';
import { inventNotice, type InventedNotice } from './invented-notice';

const sha256 = (words: string) => createHash('sha256').update(words).digest('hex');

const ZHEJIANG = { code: '330000', name: '浙江省', level: 'province', provinceCode: '330000', cityCode: null } as const;
const city = (code: string, name: string) =>
  ({ code, name, level: 'city', provinceCode: '330000', cityCode: code }) as const;
const PLACES = [ZHEJIANG, city('330100', '杭州市'), city('330300', '温州市'), city('331000', '台州市')];

interface InventedDocument extends InventedNotice {
  /** bytes that tell documents apart */
  readonly page: string;
  readonly version?: string;
  /** what the ingest would reckon; made of the page's name unless given */
  readonly key?: string;
  readonly now?: Date;
}

/** A document with one invented notice, as the ingest would hand it over. */
export function inventDocument(wanted: InventedDocument): DocumentToSave {
  const { text, notice } = inventNotice(wanted);
  return {
    sha256: sha256(wanted.page),
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(text),
    text,
    origin: `${wanted.page}.txt`,
    parserVersion: wanted.version ?? '1',
    now: wanted.now ?? new Date('2025-12-23T00:00:00Z'),
    notices: [
      {
        notice,
        contentKey: sha256(wanted.key ?? wanted.page),
        lastDay: wanted.closes === undefined ? '2025-12-29' : wanted.closes,
      },
    ],
    places: PLACES,
  };
}
