import type { PageLine } from './page-lines';
import type { TextColumn } from './page-paragraphs';

/** A table on a page, merged cells repeated. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
  readonly page: number;
  /** its upper edge */
  readonly y: number;
}

/** A printed line outside of tables. */
interface LineBlock {
  readonly kind: 'line';
  readonly line: PageLine;
  readonly page: number;
  readonly column: TextColumn;
}

/** What follows each other on pages. */
export type PageBlock = LineBlock | TableBlock;
