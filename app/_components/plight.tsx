import type { ReactNode } from 'react';

interface PlightProps {
  /** the status of the response, for those who report it */
  readonly code: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that says why there is none, and what to do. */
export function Plight({ code, title, children }: PlightProps) {
  return (
    <div className="plight">
      <p className="code">{code}</p>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
