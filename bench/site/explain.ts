import type { Client } from 'pg';
import { z } from 'zod';
import type { Statement } from './record-statements';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly Plans?: readonly PlanNode[] | undefined;
}
const planNode: z.ZodType<PlanNode> = z.looseObject({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  Plans: z.lazy(() => z.array(planNode)).optional(),
});
const explained = z.tuple([
  z.object({
    'QUERY PLAN': z.tuple([z.object({ Plan: planNode, 'Execution Time': z.number().optional() })]),
  }),
]);

/** How PostgreSQL answers a statement. */
interface Explanation {
  readonly plan: PlanNode;
  /** milliseconds; null when it was not run */
  readonly time: number | null;
  /** tables that are read from end to end */
  readonly scanned: readonly string[];
}

/** Asks PostgreSQL for the plan of a statement; `run` runs it, which takes its time. */
export async function explain(client: Client, { text, values }: Statement, run: boolean): Promise<Explanation> {
  const options = run ? 'ANALYZE, TIMING OFF, FORMAT JSON' : 'FORMAT JSON';
  const { rows } = await client.query(`EXPLAIN (${options}) ${text}`, [...values]);
  const [{ 'QUERY PLAN': answer }] = explained.parse(rows);
  const [{ Plan: plan, 'Execution Time': time }] = answer;
  return { plan, time: time ?? null, scanned: [...new Set(scannedBy(plan))] };
}

function scannedBy(node: PlanNode): string[] {
  const below = (node.Plans ?? []).flatMap(scannedBy);
  const table = node['Relation Name'];
  return node['Node Type'] === 'Seq Scan' && table !== undefined ? [table, ...below] : below;
}
