import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { prepare } from '../../tools/prepare/prepare.mjs';
import { siteReady, startSite } from '../../tools/site/start-site.mjs';

/** The built site on an address of this machine, with a look at its memory. */
export interface MeasuredSite {
  readonly address: string;
  /** bytes of the server's process that are in memory */
  readonly memory: () => number;
}

const HOST = '127.0.0.1';

/**
 * Builds the site where that is needed and serves it from a database while something is measured. Throws when the site does not start.
 * Example: `await withSite({ port: 3160, databaseUrl }, async ({ address }) => fetch(address))`.
 */
export async function withSite<T>(
  { port, databaseUrl }: { readonly port: number; readonly databaseUrl: string },
  measure: (site: MeasuredSite) => Promise<T>,
): Promise<T> {
  await prepare(['build']);
  const site = startSite({ port, host: HOST, databaseUrl });
  try {
    await siteReady(site, { port, host: HOST });
    const memory = () => residentBytes(site.pid);
    return await measure({ address: `http://${HOST}:${port}`, memory });
  } finally {
    await site.stop();
  }
}

/** What of a process is in memory. Linux tells it in kilobytes: `VmRSS:   123456 kB`; 0 when it has ended. */
export function residentBytes(pid: number | undefined): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return z.coerce.number().parse(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
