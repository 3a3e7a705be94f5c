/** A division as pages name it. */
export interface PlaceLabel {
  readonly code: string;
  /** 台州市 */
  readonly name: string;
  /** 台州 */
  readonly shortName: string;
  /** Taizhou */
  readonly pinyin: string;
}
