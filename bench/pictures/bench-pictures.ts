import { resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { readDocument } from '../../lib/documents/read-document';
import { toRecord } from '../../lib/notice/record';
import { parseNotices } from '../../lib/parse/parse-notices';
import { findChromium } from '../../tools/check/chromium.mjs';
import { blocksOf } from '../../tools/fixtures/blocks';
import { pageHtml } from '../../tools/fixtures/page-html';
import { compareNotices, type Case } from '../corpus/compare-notices';
import { OWN_CORPUS, readCorpus, type CorpusFile } from '../corpus/read-corpus';
import { f1Of, scoreOf } from '../corpus/score-corpus';
import { printTable } from '../print-table';
import { writeReport } from '../write-report';

/** Dots of the screen; a scan of a printed page has about twice as many. */
const PAGE = { viewport: { width: 760, height: 400 }, deviceScaleFactor: 1.25 };

const folder = resolve(process.argv[2] ?? OWN_CORPUS);
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
const scored: { name: string; cases: readonly Case[] }[] = [];
for (const file of await readCorpus(folder))
  scored.push({ name: file.name, cases: await readFromPicture(browser, file) });
await browser.close();

printTable(
  ['drawn as a picture', 'to read', 'read', 'right', 'silent', 'F1 %'],
  [...scored, { name: 'all', cases: scored.flatMap(({ cases }) => cases) }].map(({ name, cases }) => {
    const score = scoreOf(cases);
    const counts = [score.gold, score.given, score.right, score.silent].map(String);
    return [name, ...counts, (100 * f1Of(score)).toFixed(1)];
  }),
);
for (const { name, cases } of scored)
  for (const { of, field, given, gold } of cases.filter(({ right }) => !right))
    console.log(`${name}, ${of} ${field}: ${JSON.stringify(given)} instead of ${JSON.stringify(gold)}`);
await writeReport('pictures', { files: scored.map(({ name, cases }) => ({ name, ...scoreOf(cases) })) });

async function readFromPicture(drawnBy: Browser, { name, text, gold }: CorpusFile): Promise<readonly Case[]> {
  const page = await drawnBy.newPage(PAGE);
  await page.setContent(pageHtml(blocksOf(text)));
  const picture = await page.screenshot({ fullPage: true });
  await page.close();
  const read = await readDocument(picture, { name: `${name}.png` });
  if (read.kind !== 'read') throw new Error(`${name}: ${read.reason} (${read.detail})`);
  return compareNotices(gold, parseNotices(read.text, {}).notices.map(toRecord));
}
