import { request } from 'node:http';

import { type Blanks, blanksIn, type PageToFill, readBlanks } from './page-to-fill';

/** What a page may depend on beside the records and the clock. Nothing else of a reader's request reaches a page that others are sent too. */
export interface PageAsked {
  /** path and query */
  readonly address: string;
  readonly host: string;
  readonly secure: boolean;
  readonly theme: string | null;
}

const MAKING_HEADER = 'x-gongshi-making';
/** Only this process knows it: nobody else can choose a nonce or a clock. */
const secret = crypto.randomUUID();
/** Headers of one connection, those that the proxy sets on each answer, and what Next.js tells itself of its rewrites. */
const OF_ONE_ANSWER =
  /^(connection|keep-alive|transfer-encoding|content-length|date|content-security-policy|x-middleware-.*)$/;

/** The nonce and clock of a request that this process sent itself to make a page; null for every other. */
export function blanksOfMaking(headers: Headers): Blanks | null {
  const [said, words = ''] = (headers.get(MAKING_HEADER) ?? '').split(/ (.*)/s);
  return said === secret ? readBlanks(words) : null;
}

/** Asks this process's own server for a page, with blanks. `origin` is where it listens. Rejects when it does not answer. */
export function makePage(origin: string, asked: PageAsked, blanks: Blanks): Promise<PageToFill> {
  const headers = {
    host: asked.host,
    accept: 'text/html',
    'user-agent': 'gongshi',
    [MAKING_HEADER]: `${secret} ${JSON.stringify(blanks)}`,
    ...(asked.secure ? { 'x-forwarded-proto': 'https' } : {}),
    ...(asked.theme === null ? {} : { cookie: `theme=${asked.theme}` }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(origin + asked.address, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const body = new Uint8Array(Buffer.concat(chunks));
        const status = answer.statusCode ?? 500;
        resolve({ status, headers: headersOf(answer.rawHeaders), body, ...blanksIn(body, blanks) });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Example: `headersOf(['Vary', 'rsc', 'Date', '…'])` is `[['vary', 'rsc']]`. */
function headersOf(raw: readonly string[]): [string, string][] {
  const pairs = raw.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? '']] : [],
  );
  return pairs.filter(([name]) => !OF_ONE_ANSWER.test(name));
}
