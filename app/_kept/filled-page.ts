import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import { type Blanks, fillPage, type PageToFill } from './page-to-fill';

const pack = promisify(gzip);
const SECOND = 1_000;

/** A page as readers are sent it. */
export interface FilledPage {
  readonly nonce: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The same packed with gzip; once for all who ask. */
  readonly packed: () => Promise<Uint8Array<ArrayBuffer>>;
}

interface OfSecond {
  readonly second: number;
  readonly page: FilledPage;
}

const filled = new WeakMap<PageToFill, OfSecond>();

/**
 * A page for the readers of one second: the first one's nonce and clock are those of all. A nonce protects as long as nobody
 * can know it who writes what the page says; the page says the same whoever asks, and was made before.
 * Example: `filledPage(page, { nonce, now: Date.now() }).body`.
 */
export function filledPage(page: PageToFill, blanks: Blanks): FilledPage {
  const second = Math.floor(blanks.now / SECOND);
  const known = filled.get(page);
  if (known?.second === second) return known.page;
  const body = fillPage(page, blanks);
  let packing: Promise<Uint8Array<ArrayBuffer>> | undefined;
  const packed = () => (packing ??= pack(body).then((bytes) => new Uint8Array(bytes)));
  const made = { nonce: blanks.nonce, body, packed };
  filled.set(page, { second, page: made });
  return made;
}

/** Whether a reader takes gzip, by his Accept-Encoding. Example: `takesGzip('gzip, br')`, but not `gzip;q=0` or `br`. */
export function takesGzip(acceptEncoding: string): boolean {
  return acceptEncoding.split(',').some((one) => {
    const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
    return name === 'gzip' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
