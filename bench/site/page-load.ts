import autocannon from 'autocannon';

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
  const { latency, requests, non2xx, errors } = await autocannon({
    url,
    headers,
    connections,
    duration: seconds,
    timeout: 60,
  });
  // autocannon has no 95th percentile, so its next one stands for it: never smaller
  return {
    page,
    connections,
    requests: requests.total,
    perSecond: requests.average,
    p50: latency.p50,
    p95: latency.p97_5,
    failed: non2xx + errors,
  };
}
