import type { CheerioAPI } from 'cheerio';

/** A node of a parsed page. */
export type HtmlNode = ReturnType<CheerioAPI['root']>[number]['children'][number];
export type HtmlElement = Extract<HtmlNode, { readonly attribs: object }>;

/** Elements that begin and end a line of their own. Source: the HTML Standard, rendering of flow content. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu ol p plaintext pre section summary table tbody td tfoot ' +
    'th thead tr ul xmp'
  ).split(' '),
);

/** Elements that print no words of the document; navigation prints only the names of other pages. */
const DROPPED = new Set(
  'script style noscript template head title nav select option button input textarea iframe object embed svg canvas audio video map'.split(
    ' ',
  ),
);

/** Whether a node is an element. Example: `isElement(node) && node.name === 'p'`. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** Whether an element begins and ends a line. Example: that of `<p>` does, that of `<span>` does not. */
export function isBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.name);
}

/** A part of the page that a click opens: <div class="panel">, role="tabpanel", id="tab2". */
const OPENED_BY_CLICK =
  /(?:^|[\s_-])(?:panel|tab|pane|accordion|acc|collapse|fold|toggle|slide)(?=$|[\s_0-9-]|panel|pane|con)/iu;

/**
 * Whether nothing of an element is printed: scripts, navigation, what the page hides and no click opens.
 * Example: `<nav>`, `<p hidden>`, but not `<div class="panel" style="display:none">`.
 */
export function isDropped(element: HtmlElement): boolean {
  const { hidden, role = '', style = '', class: names = '', id = '' } = element.attribs;
  if (DROPPED.has(element.name) || role === 'navigation') return true;
  const isHidden = hidden !== undefined || /display\s*:\s*none/iu.test(style);
  return isHidden && ![role, names, id].some((words) => OPENED_BY_CLICK.test(words));
}

/** Puts an element's children on a stack so that the first is taken first. Example: `pushChildren(steps, element)`. */
export function pushChildren(steps: { push(node: HtmlNode): number }, { children }: HtmlElement): void {
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at];
    if (child !== undefined) steps.push(child);
  }
}
