const STROKES = ['M5 8H43', 'M24 8V40', 'M24 23H39', 'M12 21V40', 'M3 40H45'] as const;

/** One 正 of a tally: five strokes in the order in which they are written, those not yet reached in outline. */
function Zheng({ strokes }: { strokes: number }) {
  return (
    <svg className="zheng" viewBox="0 0 48 48" aria-hidden="true">
      {STROKES.map((path, at) => (
        <path key={path} d={path} className={at < strokes ? undefined : 'no'} />
      ))}
    </svg>
  );
}

/** A count as a tally of 正; past four of them figures say more. */
export function Tally({ count }: { count: number }) {
  const signs = Math.min(Math.ceil(Math.max(count, 1) / 5), 4);
  return (
    <span className="tally">
      {Array.from({ length: signs }, (_, at) => (
        <Zheng key={at} strokes={Math.min(count - at * 5, 5)} />
      ))}
    </span>
  );
}
