import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from './read-document';

const isInstalled = existsSync(join(import.meta.dirname, '../../extras/ocr/node_modules'));
const TIME = { timeout: 300_000 };

test.each(['key-value.png', 'scanned.pdf'])(
  '%s is read by OCR where that is installed, else it says what to install',
  TIME,
  async (name) => {
    const outcome = await readDocument(readFileSync(join(import.meta.dirname, 'fixtures', name)), {});
    if (!isInstalled) {
      expect(outcome).toMatchObject({ kind: 'unreadable', reason: 'needs-ocr' });
      expect(outcome.kind === 'unreadable' && outcome.detail).toContain('npm run ocr:install');
      return;
    }
    expect(outcome).toMatchObject({ kind: 'read', readBy: 'ocr' });
    expect(outcome.kind === 'read' && outcome.text.split('\n')).toEqual(
      expect.arrayContaining(['县管干部任前公示通告', '政治面貌：中共党员', '受理电话：0471-12380']),
    );
  },
);
