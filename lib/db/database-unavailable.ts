/**
 * The database does not answer: refused, unreachable, starting up or shutting down, or no connection came free.
 * An expected outcome of every query: pages turn it into a 503, and the next request tries again.
 */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}
