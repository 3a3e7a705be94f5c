import { clausesOf } from './clauses';
import type { Piece, Stretch } from './entry';

const BRACKET = /^([^()]{2,30})(?:同志)?\(([^()]{1,60})\)$/u;
const COURTESY = /(?<=.{2})同志$/u;

/**
 * The pieces of a cell or value that holds a name: the name, and what stands in brackets behind it as facts.
 * Example: 哈文辉（曾用名：哈小军） is the name 哈文辉 and the fact 曾用名：哈小军.
 */
export function namePieces(text: string, place: Stretch): Piece[] {
  const words = text.slice(place.start, place.end);
  const [, name, inside] = BRACKET.exec(words) ?? [];
  if (name === undefined || inside === undefined) return [withoutCourtesy(text, place)];
  const open = place.end - 1 - inside.length;
  const facts = clausesOf(text, open, place.end - 1, ',、;').map(({ start, end }) => ({ start, end, label: null }));
  return [withoutCourtesy(text, { start: place.start, end: place.start + name.length }), ...facts];
}

function withoutCourtesy(text: string, { start, end }: Stretch): Piece {
  const courtesy = COURTESY.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - courtesy, label: 'name' };
}
