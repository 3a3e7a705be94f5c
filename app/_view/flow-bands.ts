import type { KindFlow } from '@/lib/queries/nominee-pictures';

/** A family of offices at one side of the flow. Lengths in pixels from the top. */
export interface FlowNode {
  /** null where no post is stated */
  readonly kind: string | null;
  readonly count: number;
  readonly top: number;
  readonly height: number;
}

/** A band from a node at the left to one at the right. */
interface FlowBand extends KindFlow {
  /** the outline, in a box 100 wide and as high as the picture */
  readonly path: string;
  /** from a kind to the same kind */
  readonly stays: boolean;
}

export interface FlowShape {
  readonly height: number;
  readonly left: readonly FlowNode[];
  readonly right: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
}

/** The height that all nominees together have, and that one of few has. */
const WHOLE = 300;
const ONE = 24;
const GAP = 8;
/** A node has room for its label, however few it holds. */
const SLOT = 18;
const THINNEST = 1;

/** The largest first; what is not stated last. */
function nodesOf(flows: readonly KindFlow[], side: 'from' | 'to', scale: number): { nodes: FlowNode[]; end: number } {
  const counts = new Map<string | null, number>();
  for (const flow of flows) counts.set(flow[side], (counts.get(flow[side]) ?? 0) + flow.count);
  const sorted = [...counts].sort(([a, n], [b, m]) => Number(a === null) - Number(b === null) || m - n);
  let top = 0;
  const nodes = sorted.map(([kind, count]) => {
    const height = Math.max(THINNEST, count * scale);
    const node = { kind, count, top: top + Math.max(0, SLOT - height) / 2, height };
    top += Math.max(SLOT, height) + GAP;
    return node;
  });
  return { nodes, end: Math.max(0, top - GAP) };
}

/**
 * Where everything stands in a picture of who goes from which kind of office to which: nodes at both sides, and a band as
 * thick as its count for each pair. Bands leave a node in the order of the nodes across, so that few of them cross.
 * Example: three nominees from party to congress are one band between two nodes, all of the same height.
 */
export function flowShape(flows: readonly KindFlow[]): FlowShape {
  const total = flows.reduce((sum, { count }) => sum + count, 0);
  const scale = Math.min(ONE, WHOLE / Math.max(1, total));
  const [left, right] = [nodesOf(flows, 'from', scale), nodesOf(flows, 'to', scale)];
  const tops = { from: startsOf(left.nodes), to: startsOf(right.nodes) };
  const rank = (nodes: readonly FlowNode[], kind: string | null) => nodes.findIndex((node) => node.kind === kind);
  const ordered = [...flows].sort(
    (a, b) => rank(left.nodes, a.from) - rank(left.nodes, b.from) || rank(right.nodes, a.to) - rank(right.nodes, b.to),
  );
  const bands = ordered.map((flow) => {
    const thick = flow.count * scale;
    const from = take(tops.from, flow.from, thick);
    const to = take(tops.to, flow.to, thick);
    return { ...flow, path: outline(from, to, Math.max(THINNEST, thick)), stays: flow.from === flow.to };
  });
  return { height: Math.ceil(Math.max(left.end, right.end)), left: left.nodes, right: right.nodes, bands };
}

function startsOf(nodes: readonly FlowNode[]): Map<string | null, number> {
  return new Map(nodes.map(({ kind, top }) => [kind, top]));
}

/** The place at which the next band begins. */
function take(tops: Map<string | null, number>, kind: string | null, thick: number): number {
  const top = tops.get(kind) ?? 0;
  tops.set(kind, top + thick);
  return top;
}

function outline(from: number, to: number, thick: number): string {
  const [a, b, c, d] = [from, to, to + thick, from + thick].map((y) => y.toFixed(2));
  return `M0 ${a}C45 ${a} 55 ${b} 100 ${b}V${c}C55 ${c} 45 ${d} 0 ${d}Z`;
}
