import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import { paragraphRuns, propertiesOf, rowLayout } from './doc-properties.mjs';

/** What ends a cell and a row in the body that comes out. */
const CELL_END = '\u001d';
const ROW_END = '\u001c';

/**
 * word-extractor, made to tell where cells and rows of tables end; by itself it gives a TAB for both and does not tell which cells are
 * merged.
 */
export class DocTables extends WordOleExtractor {
  /** @type {Buffer} the stream to which long properties are moved */
  #data = Buffer.alloc(0);
  /** @type {import('./doc-properties.mjs').RowLayout[]} */
  #rows = [];

  /** @param {object} compound the file's storage, read */
  async readTables(compound) {
    this.#data = await this.#stream(compound, 'Data').catch(() => Buffer.alloc(0));
    const words = await this.#stream(compound, 'WordDocument');
    const document = await this.extractWordDocument(compound, words);
    return { body: document.getBody({ filterUnicode: false }), rows: this.#rows };
  }

  /** @param {object} compound @param {string} name */
  async #stream(compound, name) {
    return this.streamBuffer(await this.documentStream(compound, name));
  }

  /**
   * @override
   * @param {Buffer} words
   * @param {Buffer} table
   */
  writeParagraphProperties(words, table) {
    for (const { from, to, properties } of paragraphRuns(words, table)) {
      const { isInTable, isRowEnd, definition } = propertiesOf(properties, this.#data);
      if (isRowEnd) this.#rows.push(rowLayout(definition));
      if (isRowEnd) this.#rewrite(from, to, () => ROW_END);
      else if (isInTable) this.#rewrite(from, to, (character) => markOf(character));
    }
  }

  /** Changes characters between two places of the file; the length of a piece stays. @param {number} from @param {number} to @param {(character: string) => string} change */
  #rewrite(from, to, change) {
    for (const piece of this._pieces) {
      const first = Math.max(0, (from - piece.startFilePos) / piece.bpc);
      const end = Math.min(piece.text.length, (to - piece.startFilePos) / piece.bpc);
      if (first >= end) continue;
      const changed = piece.text.slice(first, end).replace(/[^]/gu, change);
      piece.text = piece.text.slice(0, first) + changed + piece.text.slice(end);
    }
  }
}

/** A paragraph or a line that ends within a cell does not end the row's line. @param {string} character */
function markOf(character) {
  if (character === '\u0007') return CELL_END;
  return /[\r\n\v\f]/u.test(character) ? ' ' : character;
}
