import { Fragment } from 'react';

import { Loading } from './skeleton-parts';

const DAYS = Array.from({ length: 21 }, (_, at) => at);

/** A strip of three weeks in grey, its window in the second. */
function GreyStrip({ small = true }: { small?: boolean }) {
  return (
    <div className={small ? 'strip s grey' : 'strip grey'} aria-hidden="true">
      <div className="days">
        {DAYS.map((at) => (
          <span key={at} className={at > 6 && at < 15 ? 'd in' : 'd'}>
            <span className="lane">{at > 6 && at < 15 && at % 7 < 5 ? <span className="bead" /> : null}</span>
          </span>
        ))}
      </div>
    </div>
  );
}

/** The same in the size that it has on a notice's page. */
export function WideStrip() {
  return <GreyStrip small={false} />;
}

interface RowsLoadingProps {
  readonly rows?: number;
  /** inside a page that is loading, and says so */
  readonly inside?: boolean;
}

/** Rows of notices to come, in their own geometry. */
export function NoticeRowsLoading({ rows = 4, inside = false }: RowsLoadingProps) {
  const Around = inside ? Fragment : Loading;
  return (
    <Around>
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} className="wrow">
          <span className="blank w-4" />
          <span className="t">
            <span className="blank w-60" />
            <small>
              <span className="blank w-40" />
            </small>
          </span>
          <GreyStrip />
          <span className="r">
            <span className="blank" />
          </span>
        </div>
      ))}
    </Around>
  );
}

/** Rows of nominees to come, in the geometry of their table. */
export function NomineeRowsLoading({ rows = 8, inside = false }: RowsLoadingProps) {
  const Around = inside ? Fragment : Loading;
  return (
    <Around>
      <table className="tbl nomtbl" aria-hidden="true">
        <tbody>
          {Array.from({ length: rows }, (_, at) => (
            <tr key={at}>
              <td className="idx">
                <span className="blank w-2" />
              </td>
              <th scope="row">
                <span className="blank w-4" />
              </th>
              <td className="mv">
                <div className="move">
                  <div className="from">
                    <span className="blank w-60" />
                  </div>
                  <div className="arrow">
                    <span className="blank w-2" />
                  </div>
                  <div className="to">
                    <span className="blank w-60" />
                  </div>
                </div>
              </td>
              <td className="city">
                <span className="blank w-2" />
              </td>
              <td className="birth">
                <span className="blank w-4" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Around>
  );
}
