import autocannon from 'autocannon';
import { percentile } from '../percentile';

/** How a page answered so many readers at once; times in milliseconds. */
export interface PageLoad {
  readonly page: string;
  readonly connections: number;
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** answers that were no 2xx, and errors */
  readonly failed: number;
}

interface AskedPage {
  readonly page: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks for one address again and again. `seconds` long, after a first answer that is not counted. */
export async function loadPage(
  { page, url, headers = {} }: AskedPage,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<PageLoad> {
  await (await fetch(url, { headers })).text();
  const times: number[] = [];
  const { requests, non2xx, errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = { url, headers, connections, duration: seconds, timeout: 60 };
    const running = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
    // autocannon itself tells no 95th percentile
    running.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
  times.sort((a, b) => a - b);
  return {
    page,
    connections,
    requests: requests.total,
    perSecond: requests.average,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    failed: non2xx + errors,
  };
}
