import { stated, type Stated } from '../../lib/notice/reading';
import { span, type Span } from '../../lib/notice/span';

/** Writes words one after another and tells where each stands. */
export class TextWriter {
  #text = '';

  get text(): string {
    return this.#text;
  }

  get length(): number {
    return this.#text.length;
  }

  put(words: string): Span {
    const start = this.#text.length;
    this.#text += words;
    return span(start, this.#text.length);
  }

  /** A value in its printed form. Example: `writer.state('1969-11', '1969年11月')`. */
  state<T extends string | number>(value: T, printed = String(value)): Stated<T> {
    return stated(value, this.put(printed));
  }
}
