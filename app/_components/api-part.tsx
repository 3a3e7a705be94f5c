import type { ReactNode } from 'react';

/**
 * A route or a shape, closed until it is asked for; of a group one is open at a time. A link to it opens it: its target
 * lies within what opens.
 */
export function ApiPart({
  id,
  title,
  group,
  children,
}: {
  id: string;
  title: string;
  group: 'routes' | 'shapes';
  children: ReactNode;
}) {
  return (
    <details className="api-route" name={group}>
      <summary>
        <h3>
          <code>{title}</code>
        </h3>
      </summary>
      <div id={id}>{children}</div>
    </details>
  );
}
