import { z } from 'zod';

/** What differs between two answers with the same page: the policy's nonce, and the clock by which the page times its renewal. */
export interface Blanks {
  /** 24 characters */
  readonly nonce: string;
  /** milliseconds, 13 digits */
  readonly now: number;
}

/** A page that was made once, and where in it its blanks lie. */
export interface PageToFill {
  readonly status: number;
  /** without those of one connection or one answer */
  readonly headers: [name: string, value: string][];
  readonly body: Uint8Array<ArrayBuffer>;
  readonly nonceAt: readonly number[];
  readonly nowAt: readonly number[];
}

/** Blanks as one process hands them to itself. Example: `readBlanks('{"nonce":"…","now":1766635200000}')`, null for others' words. */
export function readBlanks(words: string): Blanks | null {
  try {
    return blanks.parse(JSON.parse(words));
  } catch {
    return null;
  }
}
const blanks = z.object({
  nonce: z.string().length(24),
  now: z
    .int()
    .min(1e12)
    .max(1e13 - 1),
});

/** Where the words that a page was made with stand in it, so that others of the same length can be put there. */
export function blanksIn(body: Uint8Array, { nonce, now }: Blanks): Pick<PageToFill, 'nonceAt' | 'nowAt'> {
  return { nonceAt: placesOf(body, nonce), nowAt: placesOf(body, String(now)) };
}

/** The page for one reader. */
export function fillPage({ body, nonceAt, nowAt }: PageToFill, { nonce, now }: Blanks): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(body);
  const put = (words: string, places: readonly number[]) => {
    const bytes = new TextEncoder().encode(words);
    for (const at of places) filled.set(bytes, at);
  };
  put(nonce, nonceAt);
  put(String(now), nowAt);
  return filled;
}

function placesOf(body: Uint8Array, words: string): number[] {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const places: number[] = [];
  for (let at = buffer.indexOf(words); at !== -1; at = buffer.indexOf(words, at + words.length)) places.push(at);
  return places;
}
