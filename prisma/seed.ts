import { readFile } from 'node:fs/promises';
import { ingestDocument } from '../lib/ingest/ingest-document';
import { outcomeWords } from '../lib/cli/outcome-words';

/** A page with the notice of 2025-12-22, so that the first start has something to show. */
const SAMPLE = 'zhejiang-2025-12-22.txt';

const bytes = await readFile(new URL(`seed/${SAMPLE}`, import.meta.url));
const outcome = await ingestDocument({ bytes, origin: SAMPLE, now: new Date() });
console.log(outcomeWords(outcome));
if (outcome.outcome === 'failed') process.exitCode = 1;
