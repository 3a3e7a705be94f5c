/** The parts of word-extractor that are used; the package has no types of its own. */
declare module 'word-extractor/lib/ole-compound-doc.js' {
  export default class OleCompoundDoc {
    constructor(reader: object);
    read(): Promise<unknown>;
  }
}

declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(file: Buffer);
  }
}

declare module 'word-extractor/lib/word-ole-extractor.js' {
  export default class WordOleExtractor {
    protected _pieces: { text: string; startFilePos: number; size: number; bpc: number }[];
    protected documentStream(document: object, name: string): Promise<object>;
    protected streamBuffer(stream: object): Promise<Buffer>;
    protected extractWordDocument(
      document: object,
      words: Buffer,
    ): Promise<{ getBody(options: { filterUnicode: boolean }): string }>;
    protected writeParagraphProperties(words: Buffer, table: Buffer): void;
  }
}
