export interface Readiness {
  readonly database: 'up' | 'down';
  readonly migrations: 'current' | 'pending' | 'unknown';
}

/** Whether the site can answer: the database is there and has all migrations. Never throws. */
export declare function readiness(): Promise<Readiness>;
