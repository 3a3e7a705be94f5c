/** One column, or a pair of them side by side. */
interface Column {
  readonly key: string;
  readonly label: string;
  readonly counts: readonly number[];
  /** what is not stated: set apart and dotted */
  readonly apart?: boolean;
}

interface ColumnsProps {
  readonly columns: readonly Column[];
  /** the picture in one sentence */
  readonly label: string;
  /** a line before the column with this key, and what it says */
  readonly mark?: { readonly before: string; readonly words: string };
}

const HEIGHT = 132;
/** A column and the space around it are no wider than this. */
const WIDEST = 68;
/** Room for figures above the highest column, and for the words of a mark above them. */
const HEAD = 36;
/** More columns than these have no room for figures above them. */
const FIGURES = 16;
/** So many labels stand side by side on a phone. */
const ROOMY = 5;
/** Of so many columns each has its label, on a phone every second one. */
const LABELS = 14;

/** Counts as columns over a line; figures above them, labels beneath. The numbers stand in a table of their own. */
export function Columns({ columns, label, mark }: ColumnsProps) {
  const most = Math.max(1, ...columns.flatMap(({ counts }) => counts));
  const width = 100 / columns.length;
  const stride = Math.ceil(columns.length / LABELS) * (columns.length > LABELS ? 2 : 1);
  const lastLabel = columns.length - (columns.at(-1)?.apart === true && stride > 1 ? stride : 1);
  const marked = columns.findIndex(({ key }) => key === mark?.before);
  return (
    <svg className="columns" width={columns.length * WIDEST} height={HEAD + HEIGHT + 24} role="img" aria-label={label}>
      {mark === undefined || marked < 0 ? null : (
        <g className="mark" aria-hidden="true">
          <line x1={`${marked * width}%`} x2={`${marked * width}%`} y1="0" y2={HEAD + HEIGHT} />
          <text x={`${marked * width}%`} dx="5" y="11">
            {mark.words}
          </text>
        </g>
      )}
      {columns.map((column, at) => (
        <Stack
          key={column.key}
          column={column}
          at={at}
          width={width}
          most={most}
          crowded={columns.length > FIGURES}
          spare={columns.length > ROOMY && at % 2 === 1 && column.apart !== true}
          labelled={column.apart === true || (at % stride === 0 && at <= lastLabel)}
        />
      ))}
      <line className="base" x2="100%" y1={HEAD + HEIGHT} y2={HEAD + HEIGHT} />
    </svg>
  );
}

interface StackProps {
  readonly column: Column;
  readonly at: number;
  readonly width: number;
  readonly most: number;
  readonly crowded: boolean;
  readonly labelled: boolean;
  /** its label is left out on a phone */
  readonly spare: boolean;
}

function Stack({ column: { counts, label, apart = false }, at, width, most, crowded, labelled, spare }: StackProps) {
  const each = (width * 0.6) / counts.length;
  const left = at * width + width * 0.2;
  const isLast = apart && crowded;
  return (
    <g aria-hidden="true" className={apart ? 'absent' : undefined}>
      {counts.map((count, nth) => {
        const tall = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
        const x = left + nth * each;
        return (
          <g key={nth} className={`way-${nth}`}>
            <rect x={`${x}%`} y={HEAD + HEIGHT - tall} width={`${each * 0.96}%`} height={tall} />
            {!crowded && count > 0 ? (
              <text x={`${x + each / 2}%`} y={HEAD + HEIGHT - tall - 5} textAnchor="middle">
                {count}
              </text>
            ) : null}
          </g>
        );
      })}
      {labelled ? (
        <text
          className={spare ? 'at spare' : 'at'}
          x={isLast ? '100%' : `${(at + 0.5) * width}%`}
          y={HEAD + HEIGHT + 18}
          textAnchor={isLast ? 'end' : 'middle'}
        >
          {label}
        </text>
      ) : null}
    </g>
  );
}
