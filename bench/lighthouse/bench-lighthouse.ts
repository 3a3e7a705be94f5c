import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { beijingDate } from '../../lib/calendar/beijing-clock';
import { databaseUrl } from '../../lib/db/config';
import { findChromium } from '../../tools/check/chromium.mjs';
import { mustRun } from '../../tools/run/run-command.mjs';
import { scratchRegister } from '../generate/scratch-register';
import { printTable } from '../print-table';
import { sampleOf } from '../site/sample';
import { withSite } from '../site/with-site';
import { writeReport } from '../write-report';

/** Two hundred packages that nothing else needs: npx fetches them for this measure alone. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), scoreDisplayMode: z.string(), displayValue: z.string().optional() }),
  ),
});

const day = beijingDate(new Date());
const { url } = await scratchRegister(databaseUrl(process.env), { notices: 1_000, day, seed: 1 }, false);
process.env.DATABASE_URL = url;
const sample = await sampleOf(day);
const pages = new Map([
  ['home', '/'],
  ['nominees', '/nominees'],
  ['notice', `/notices/${sample.notice}`],
  ['person', `/persons/${sample.person}`],
]);

const chromium = await findChromium();
const folder = mkdtempSync(join(tmpdir(), 'gongshi-lighthouse-'));

/** Lighthouse's own settings for a phone: a slow network and a slow processor. */
async function judge(address: string): Promise<z.infer<typeof report>> {
  const path = join(folder, 'report.json');
  const flags = ['--output=json', `--output-path=${path}`, '--quiet', '--chrome-flags=--headless=new --no-sandbox'];
  await mustRun('lighthouse', 'npx', ['--yes', LIGHTHOUSE, address, ...flags], { env: { CHROME_PATH: chromium } });
  return report.parse(JSON.parse(readFileSync(path, 'utf8')));
}

try {
  const judged = await withSite({ port: Number(process.env.PORT ?? 3000), databaseUrl: url }, async ({ address }) => {
    const found: [string, z.infer<typeof report>][] = [];
    for (const [page, path] of pages) {
      await (await fetch(address + path)).text();
      found.push([page, await judge(address + path)]);
    }
    return found;
  });
  const names = Object.keys(LEAST);
  const scoreOf = ({ categories }: z.infer<typeof report>, name: string) =>
    Math.round((categories[name]?.score ?? 0) * 100);
  printTable(
    ['page', ...names],
    judged.map(([page, found]) => [page, ...names.map((name) => String(scoreOf(found, name)))]),
  );
  for (const [page, { audits }] of judged) {
    for (const [audit, { score, displayValue = '' }] of Object.entries(audits)) {
      if (score !== null && score < 0.9) console.log(`${page}: ${audit} ${score} ${displayValue}`);
    }
  }
  await writeReport('lighthouse', { judged });
  const missed = judged.some(([, found]) =>
    Object.entries(LEAST).some(([name, least]) => scoreOf(found, name) < least),
  );
  process.exitCode = missed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// the migration engine leaves a timer running; nothing is under way any more
process.exit();
