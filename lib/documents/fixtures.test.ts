import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from './read-document';

const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(join(folder, 'source')).map((file) => file.replace('.txt', ''));
const formats = ['docx', 'xlsx', 'pdf', 'doc'];
const files = names.flatMap((name) => formats.map((format) => `${name}.${format}`));

/** White space is no part of the words: a PDF has gaps, and no line is empty. */
const bare = (text: string) => text.replace(/[ \u3000\u00a0]+/gu, '');
const linesOf = (text: string) =>
  text
    .split('\n')
    .map(bare)
    .filter((line) => line !== '');

test.each(files.filter((file) => existsSync(join(folder, file))))(
  '%s holds each line of its source in order, each row of a table with all its cells',
  { timeout: 120_000 },
  async (file) => {
    const outcome = await readDocument(readFileSync(join(folder, file)), {});
    const source = readFileSync(join(folder, 'source', file.replace(/[.]\w+$/u, '.txt')), 'utf8');
    expect(outcome).toMatchObject({ kind: 'read', readBy: 'text' });
    expect(outcome.kind === 'read' && linesOf(outcome.text)).toEqual(linesOf(source));
  },
);
