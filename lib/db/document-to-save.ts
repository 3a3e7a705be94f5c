import type { DivisionCode, IsoDate } from '../notice/formats';
import type { Notice } from '../notice/notice';

/** A notice as it was read, with what is reckoned from it. */
export interface NoticeToSave {
  readonly notice: Notice;
  /** what makes it the same notice in another document: SHA-256 in hex */
  readonly contentKey: string;
  /** the last day as printed or reckoned; null when it cannot be told */
  readonly lastDay: IsoDate | null;
}

/** A division that a record names. */
export interface PlaceToSave {
  readonly code: DivisionCode;
  readonly name: string;
  readonly level: 'province' | 'city' | 'county';
  readonly provinceCode: DivisionCode;
  readonly cityCode: DivisionCode | null;
}

/** A document with everything that was read from it; written in one transaction. */
export interface DocumentToSave {
  /** of the bytes, in hex */
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** what was parsed; every span points into it */
  readonly text: string;
  /** an address, a file's name, or `-` */
  readonly origin: string;
  readonly parserVersion: string;
  /** when it was taken in */
  readonly now: Date;
  readonly notices: readonly NoticeToSave[];
  /** every division whose code stands in a record, and their provinces */
  readonly places: readonly PlaceToSave[];
}
