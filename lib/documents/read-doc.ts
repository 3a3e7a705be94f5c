import { DOC_BODY, docText } from './doc-text';
import { isolate } from './isolate';
import { readAs, unreadable, type DocumentReader } from './read-outcome';

/**
 * Reads an old Word file (doc): paragraphs as lines, tables as rows with their merged cells repeated. Source: [MS-DOC].
 * Example: `await readDoc(bytes, {})`.
 */
export const readDoc: DocumentReader = async (bytes) => {
  const body = await isolate('doc', bytes, DOC_BODY);
  return body.kind === 'failed'
    ? unreadable(body.reason, body.detail)
    : readAs('application/msword', docText(body.value));
};
