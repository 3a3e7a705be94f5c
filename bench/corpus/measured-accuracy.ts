import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MeasuredSet } from '../../lib/notice/measured-accuracy';
import { parseState, type CorpusState } from './accepted-state';
import { OWN_CORPUS } from './read-corpus';

/** Where the figures stand that the site tells its readers. */
const FIGURES = join(import.meta.dirname, '../../lib/notice');
const MEASURED = join(FIGURES, 'measured-accuracy.json');
const FIRST_CONTACTS = join(FIGURES, 'first-contacts.json');

/** The sets whose texts no rule had seen when they were first read, and the state that was kept of that reading. */
const UNSEEN_SETS = ['6', '7', '8', '9', '10', '11', '12', '13', '14'];
const UNSEEN_STATE = 'first-contact.json';

/** The collections that are measured, by the names under which they are told. */
const MEASURED_SETS: readonly (readonly [name: string, folder: string])[] = [
  ['own', OWN_CORPUS],
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14'].map(
    (name) => [name, join(import.meta.dirname, 'sets', name)] as const,
  ),
];

/** The figures of one accepted state. Example: `measuredOf('own', {})` has no text and no field. */
export function measuredOf(name: string, state: CorpusState): MeasuredSet {
  const files = Object.values(state);
  const fields = files.flatMap((file) => Object.values(file.fields)).reduce((sum, count) => sum + count, 0);
  const wrong = files.flatMap((file) => Object.values(file.wrong));
  const silent = wrong.filter((kind) => kind === 'silent').length;
  return { name, texts: files.length, fields, right: fields - wrong.length, named: wrong.length - silent, silent };
}

/** The figures of all collections as they were accepted last. */
export function acceptedFigures(): Promise<MeasuredSet[]> {
  return Promise.all(
    MEASURED_SETS.map(async ([name, folder]) =>
      measuredOf(name, parseState(await readFile(join(folder, 'accepted.json'), 'utf8'))),
    ),
  );
}

/** The figures of the first readings of texts that no rule had seen; their states are kept as they were then. */
export function firstContactFigures(): Promise<MeasuredSet[]> {
  return Promise.all(
    UNSEEN_SETS.map(async (name) => {
      const state = await readFile(join(import.meta.dirname, 'sets', name, UNSEEN_STATE), 'utf8');
      return measuredOf(name, parseState(state));
    }),
  );
}

/** Writes the figures anew; called whenever a state was accepted. */
export async function writeMeasured(): Promise<void> {
  await writeFile(MEASURED, json(await acceptedFigures()));
  await writeFile(FIRST_CONTACTS, json(await firstContactFigures()));
}

function json(figures: unknown): string {
  return `${JSON.stringify(figures, null, 2)}\n`;
}
