/**
 * The address of a request as the site can read it. One whose escapes are broken, or spell no UTF-8, is asked for by its
 * own letters instead: nothing has that name, so the reader gets the page that says so, where Next.js would answer with a bare error.
 *
 * @param {string} address path and query as they came
 * @returns {string}
 * @example readableAddress('/notices/%E0%A4%A?q=1'); // '/notices/%25E0%25A4%25A?q=1'
 */
export function readableAddress(address) {
  const [path = '', ...query] = address.split('?');
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?');
  }
}
