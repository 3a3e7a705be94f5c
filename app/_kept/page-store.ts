/** Keeps values of together at most so many bytes; the one that was asked for least lately gives way. */
export interface PageStore<V> {
  readonly get: (key: string) => V | undefined;
  readonly set: (key: string, value: V, bytes: number) => void;
}

/**
 * A store of at most so many bytes. What is larger than an eighth of that is not kept: it would push out many others.
 * Example: `const store = pageStore<string>(64 * 1024 * 1024); store.set('/', html, 291_000)`.
 */
export function pageStore<V>(most: number): PageStore<V> {
  const kept = new Map<string, { readonly value: V; readonly bytes: number }>();
  let sum = 0;
  const drop = (key: string) => {
    sum -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    set(key, value, bytes) {
      if (bytes > most / 8) return;
      drop(key);
      kept.set(key, { value, bytes });
      sum += bytes;
      for (const oldest of kept.keys()) {
        if (sum <= most) break;
        drop(oldest);
      }
    },
  };
}
