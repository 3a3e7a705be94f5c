import { isBlock, isDropped, isElement, pushChildren, type HtmlElement, type HtmlNode } from './html-elements';
import { dataRows } from './html-table';
import { LineCollector } from './line-collector';
import { uprightRows } from './turned-table';

/** What is still to be done: a node to be read, or the end of a block or of preformatted text. */
type Step = HtmlNode | 'end-of-block' | 'end-of-pre';

/**
 * The text of nodes as a page shows it: a line for each block and each `<br>`; a table with a row on one line, its cells separated by TAB,
 * a blank line before and after, one that is turned round set upright; a layout table as the paragraphs in it. Without recursion, so
 * that no nesting exhausts the stack.
 * Example: `<p>甲</p><table><tr><td>乙<td>丙</table>` is `甲`, a blank line, `乙⇥丙`.
 */
export function htmlText(nodes: readonly HtmlNode[]): string {
  const lines = new LineCollector();
  const steps: Step[] = [...nodes].reverse();
  let preformatted = 0;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === 'end-of-block') lines.endLine();
    else if (step === 'end-of-pre') preformatted--;
    else if (step.type === 'text') addWords(lines, step.data, preformatted > 0);
    else if (isElement(step)) {
      if (step.name === 'pre') preformatted++;
      readElement(step, steps, lines);
    }
  }
  return lines.text();
}

function addWords(lines: LineCollector, text: string, preformatted: boolean): void {
  if (preformatted) lines.preformatted(text);
  else lines.words(text);
}

function readElement(element: HtmlElement, steps: Step[], lines: LineCollector): void {
  if (element.name === 'pre') steps.push('end-of-pre');
  if (isDropped(element)) return;
  if (element.name === 'br') return lines.endLine();
  const rows = element.name === 'table' ? dataRows(element) : null;
  if (rows !== null) return addTable(lines, rows);
  if (isBlock(element)) {
    lines.endLine();
    steps.push('end-of-block');
  }
  return pushChildren(steps, element);
}

function addTable(lines: LineCollector, rows: readonly (readonly string[])[]): void {
  lines.blankLine();
  for (const row of uprightRows(rows)) lines.line(row.join('\t'));
  lines.blankLine();
}
