import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { freePort } from '../../tools/postgres/server-settings.mjs';
import { siteReady, startSite } from '../../tools/site/start-site.mjs';

/** The built site, served by a process of its own. */
interface OwnSite {
  readonly origin: string;
  /** all it has printed */
  readonly output: () => string;
  /** lets its clock start anew, once it is ready */
  readonly restartClock: () => void;
}

interface OwnSiteOptions {
  readonly databaseUrl: string;
  /** the system's zone of that process */
  readonly zone?: string;
  /** the instant at which its clock starts, ISO 8601 */
  readonly clock?: string;
}

const host = '127.0.0.1';

function environment({ zone, clock }: OwnSiteOptions): Record<string, string> {
  const set: Record<string, string> = {};
  if (zone !== undefined) set.TZ = zone;
  if (clock !== undefined) {
    set.CLOCK_STARTS_AT = clock;
    set.NODE_OPTIONS = `--import=${fileURLToPath(new URL('set-clock.mjs', import.meta.url))}`;
  }
  return set;
}

/** A test that may start sites of its own; they end with it. */
export const test = base.extend<{ serve: (options: OwnSiteOptions) => Promise<OwnSite> }>({
  serve: async ({}, provide) => {
    const stops: (() => Promise<void>)[] = [];
    await provide(async (options) => {
      const port = await freePort();
      const env = environment(options);
      const site = startSite({ port, host, databaseUrl: options.databaseUrl, env, quiet: true });
      stops.push(site.stop);
      await siteReady(site, { port, host });
      const restartClock = () => void process.kill(site.pid ?? 0, 'SIGUSR2');
      return { origin: `http://${host}:${port}`, output: site.output, restartClock };
    });
    await Promise.all(stops.map((stop) => stop()));
  },
});
