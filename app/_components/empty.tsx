import type { ReactNode } from 'react';

/** That there is nothing, in plain words, with ways out beneath. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <b>{title}</b>
      {children}
    </div>
  );
}
