/**
 * Which pages a pager links: the first, the last, and those around the current one; 0 stands for a gap.
 * Example: `pageNumbers(6, 12)` is `[1, 0, 5, 6, 7, 0, 12]`.
 */
export function pageNumbers(page: number, pages: number): number[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
  return wanted
    .sort((a, b) => a - b)
    .flatMap((n, at) => {
      const before = wanted[at - 1];
      return before !== undefined && n > before + 1 ? [0, n] : [n];
    });
}
