import { addressOf } from './address';
import { useView } from './current-view';

/** The address of the page that the reader asked for. */
export function useHereLink(): string {
  const { locale, path, query } = useView();
  return addressOf({ locale, asOf: null }, path, Object.fromEntries(query));
}
