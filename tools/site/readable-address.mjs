/**
 * The address of a request as the site can read it. One whose escapes are broken, or spell no UTF-8, is asked for by its
 * own letters instead: nothing has that name, so the reader gets the page that says so, where Next.js would answer with a bare error.
 * Bytes that a client did not escape (`curl …/nominees.csv?gender=女`), which Node.js hands on as one character each, are escaped.
 *
 * @param {string} address path and query as they came
 * @returns {string}
 * @example readableAddress('/notices/%E0%A4%A?q=1'); // '/notices/%25E0%25A4%25A?q=1'
 */
export function readableAddress(address) {
  const escaped = address.replace(/[\u0080-\u00ff]/gu, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  const [path = '', ...query] = escaped.split('?');
  try {
    decodeURIComponent(path);
    return escaped;
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?');
  }
}
