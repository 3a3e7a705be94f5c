import { z } from 'zod';
import { isolate } from './isolate';
import { htmlOutcome } from './read-html';
import { unreadable, type DocumentReader } from './read-outcome';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Reads a Word file (docx): paragraphs as lines, tables as rows with their merged cells repeated; headers, footers and deleted
 * words are left out. Source: ECMA-376, read by way of HTML. Example: `await readDocx(bytes)`.
 */
export const readDocx: DocumentReader = async (bytes) => {
  const html = await isolate('docx', bytes, z.string());
  return html.kind === 'done' ? htmlOutcome(MEDIA_TYPE, html.value) : unreadable(html.reason, html.detail);
};
