/** What is cited: a notice, or one record in it. */
export interface Cited {
  readonly issuer: string | null;
  readonly title: string;
  /** the name in the record, where one record is cited */
  readonly name: string | null;
  /** YYYY-MM-DD */
  readonly signedOn: string | null;
  /** the page's whole address */
  readonly address: string;
  /** the day in Beijing on which the reader looks at it, whatever day the page is shown for */
  readonly citedOn: string;
  /** of the kept bytes, and the day on which they were taken in */
  readonly sha256: string;
  readonly retrievedOn: string;
}

interface Citations {
  readonly gbt7714: string;
  readonly plain: string;
  readonly bibtex: string;
}

/**
 * A citation in three forms: GB/T 7714-2015 (电子公告 [EB/OL]), plain words, and BibTeX's `@misc`. Each names the hash of the
 * kept copy, by which anyone can tell later whether the source is still the same.
 * Example: `citations({ … }).gbt7714` is `中共浙江省委组织部. 浙江省省管干部任前公示通告[EB/OL]. (2025-12-22)[2025-12-25]. https://….`
 * and the hash.
 */
export function citations(cited: Cited): Citations {
  const { issuer, title, name, signedOn, address, citedOn, sha256, retrievedOn } = cited;
  const whole = name === null ? title : `${title}：${name}`;
  const author = issuer === null ? '' : `${issuer}. `;
  const archive = `SHA-256 ${sha256}, ${retrievedOn}`;
  const fields = [
    ['author', issuer === null ? null : `{${escaped(issuer)}}`],
    ['title', `{${escaped(whole)}}`],
    ['date', signedOn],
    ['howpublished', `\\url{${address}}`],
    ['urldate', citedOn],
    ['note', archive],
  ] as const;
  return {
    gbt7714: `${author}${whole}[EB/OL]. ${signedOn === null ? '' : `(${signedOn})`}[${citedOn}]. ${address}. 存档：${archive}.`,
    plain: `${author}${whole}${signedOn === null ? '' : ` (${signedOn})`}. 公示簿 Gongshi, ${address}, ${citedOn}. ${archive}.`,
    bibtex: bibtex(fields, sha256.slice(0, 12) + (name === null ? '' : `-${address.slice(-6)}`)),
  };
}

/** By the copy, and for a record by the end of its page's address too: whoever cites a notice and a record of it has two keys. */
function bibtex(fields: readonly (readonly [string, string | null])[], key: string): string {
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{gongshi-${key},`, ...lines, '}'].join('\n');
}

const SPECIAL = /[\\{}$&#^_~%]/g;
const IN_WORDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash ',
  '^': '\\textasciicircum ',
  '~': '\\textasciitilde ',
};

/** Words in which TeX finds no commands. Example: `escaped('100%')` is `100\%`. */
function escaped(words: string): string {
  return words.replace(SPECIAL, (character) => IN_WORDS[character] ?? `\\${character}`);
}
