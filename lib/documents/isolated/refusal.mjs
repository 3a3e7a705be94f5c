/** @typedef {'too-large' | 'too-slow' | 'encrypted' | 'corrupt' | 'needs-ocr'} RefusalReason */

/** Thrown by a reader that knows why it does not read a document; every other exception means a broken document. */
export class Refusal extends Error {
  /**
   * @param {RefusalReason} reason
   * @param {string} detail
   * @example throw new Refusal('encrypted', 'a password is needed')
   */
  constructor(reason, detail) {
    super(detail);
    this.reason = reason;
  }
}
