import type { Diagnostic } from '../../notice/diagnostic';
import type { Nominee } from '../../notice/nominee';

/** Between letters of a sentence none of these is a mark: 现任□安市委书记, 任前?公示. */
const BLOT = /[□■?*\uFFFD]/u;
const HAN = /\p{Script=Han}/u;
const WITH_PLACES = [
  ['currentPost', 'city'],
  ['proposedPost', 'proposedCity'],
] as const;

/**
 * Posts whose first character is a blot, which is left out of the value: 现任□安市委书记 is read as 安市委书记. `unusual-value`, for the
 * post and for the city that is inferred from it.
 */
export function blottedEdges(original: string, nominees: readonly Nominee[]): Diagnostic[] {
  return nominees.flatMap((nominee, index) =>
    WITH_PLACES.flatMap(([post, place]) => {
      const reading = nominee[post];
      if (reading.certainty === 'absent' || !isBlotted(original, reading.span.start)) return [];
      const { span, value } = reading;
      return [post, place].map((field): Diagnostic => ({
        code: 'unusual-value',
        span,
        field,
        nominee: index,
        detail: value,
      }));
    }),
  );
}

function isBlotted(original: string, start: number): boolean {
  return BLOT.test(original.charAt(start - 1)) && HAN.test(original.charAt(start - 2));
}
