/** White space of HTML's source; the no-break and the ideographic space are printed characters. */
const SPACE = /[ \t\n\f\r]+/gu;

/** Gathers words into lines, as a page shows them. */
export class LineCollector {
  readonly #lines: string[] = [];
  /** the pieces of the line that is being gathered, none of them empty */
  #pieces: string[] = [];

  /** Adds words; white space of the source becomes one space. */
  words(text: string): void {
    const folded = text.replace(SPACE, ' ');
    const last = this.#pieces.at(-1);
    this.#add(last === undefined || last.endsWith(' ') ? folded.replace(/^ /u, '') : folded);
  }

  /** Adds text whose line breaks are meant, as in `<pre>`. */
  preformatted(text: string): void {
    const [first = '', ...others] = text.split(/\r\n?|\n/u);
    this.#add(first);
    for (const line of others) {
      this.endLine();
      this.#add(line);
    }
  }

  #add(piece: string): void {
    if (piece !== '') this.#pieces.push(piece);
  }

  /** Ends the line if it has words. */
  endLine(): void {
    const line = this.#pieces.join('').replace(/ $/u, '');
    if (line !== '') this.#lines.push(line);
    this.#pieces = [];
  }

  /** Adds a finished line, also an empty one within a table. */
  line(text: string): void {
    this.endLine();
    this.#lines.push(text);
  }

  /** One blank line, unless the text begins here or one stands here already. */
  blankLine(): void {
    this.endLine();
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  /** All lines, the last one ended. */
  text(): string {
    this.endLine();
    return this.#lines.join('\n').replace(/\n+$/u, '');
  }
}
