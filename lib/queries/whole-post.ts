import { sql, type Sql } from '../db/sql';

/** A row `p` of "Post", written as the index has it: 设区市政协 and 副主席候选人 are the post 设区市政协副主席. */
export const WHOLE_POST = sql`(coalesce(p."organisation", '') || regexp_replace(p."title", '(候选人|人选)$', ''))`;

/** The post that somebody is a candidate for. Example: `withoutProspect('设区市政协副主席候选人')` is `设区市政协副主席`. */
export function withoutProspect(words: string): string {
  return words.replace(/(候选人|人选)$/u, '');
}

/** Whether a row `p` of "Post" is a post of that organisation, or that post. Example: `isPostOf('瑞安市委书记')`. */
export function isPostOf(of: string): Sql {
  return sql`(p."organisation" = ${of} OR ${WHOLE_POST} = ${of})`;
}
