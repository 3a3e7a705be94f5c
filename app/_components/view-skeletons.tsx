import { PROVINCE_TILES } from '@/app/_view/province-tiles';
import { useView } from '@/app/_view/current-view';

import { Blank, GreyButtons, Head, Lines, GreyPage, Section } from './skeleton-parts';
import { NomineeRowsLoading, NoticeRowsLoading, WideStrip } from './skeletons';

function times(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

/** The answer, the window that closes first with its leaf, and the ways to comment. */
export function HomeLoading() {
  return (
    <GreyPage>
      <Section className="sec">
        <div className="lead">
          <div className="asked">
            <p className="answer">
              <Blank width="w-9" />
              <br />
              <Blank width="w-4" />
            </p>
          </div>
          <div>
            <Lines count={3} />
            <WideStrip />
            <div className="acts gap-5">
              <GreyButtons count={3} />
            </div>
          </div>
          <div className="leafbox">
            <div className="leaf-grey" />
          </div>
        </div>
      </Section>
      <Section className="sec">
        <NoticeRowsLoading rows={3} inside />
      </Section>
    </GreyPage>
  );
}

/** A month: its head with the ways to the months beside it, five weeks, then its days in words. */
export function CalendarLoading() {
  return (
    <GreyPage>
      <Head
        lines={2}
        aside={
          <div className="acts">
            <GreyButtons count={3} />
          </div>
        }
      />
      <GreyMonth />
      <Section className="sec">
        <div className="agenda">
          {times(5).map((at) => (
            <div key={at}>
              <h3>
                <Blank width="w-9" />
              </h3>
              <p className="arow">
                <Blank width="w-2" />
                <Blank width="w-60" />
              </p>
            </div>
          ))}
        </div>
      </Section>
    </GreyPage>
  );
}

function GreyMonth() {
  return (
    <table className="cal">
      <thead>
        <tr>
          {times(7).map((day) => (
            <th key={day}>
              <Blank width="w-2" />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {times(5).map((week) => (
          <tr key={week}>
            {times(7).map((day) => (
              <td key={day} className={day > 4 ? 'cd off' : 'cd'} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The country as tiles, whose places are known before their numbers; then a province. */
export function CitiesLoading() {
  const { locale } = useView();
  return (
    <GreyPage>
      <div className="country">
        <div>
          <div className="cn large">
            {PROVINCE_TILES.map(({ code, zh, en, row, col }) => (
              <span key={code} className={`y${row} x${col} v0`}>
                <b>{locale === 'zh' ? zh : en}</b>
                <small>{'\u00a0'}</small>
              </span>
            ))}
          </div>
          <p className="tone">
            <Blank width="w-9" />
          </p>
        </div>
        <ul className="provinces">
          {times(16).map((at) => (
            <li key={at}>
              <Blank width="w-4" />
            </li>
          ))}
        </ul>
      </div>
      <div className="province">
        <h2>
          <Blank width="w-4" />
        </h2>
        <Lines count={4} />
      </div>
    </GreyPage>
  );
}

/** The pictures: the flow over the whole width, then shares in two columns. */
export function OverviewLoading() {
  return (
    <GreyPage>
      <Head lines={3} />
      <Section className="sec">
        <div className="pic wide">
          <h3>
            <Blank width="w-9" />
          </h3>
          <Lines count={2} />
          <div className="flow-grey" />
        </div>
        <div className="pics">
          <Lines count={9} />
        </div>
      </Section>
    </GreyPage>
  );
}

/** An organisation or a post: how many, its posts, the notices that name them. */
export function PostsLoading() {
  return (
    <GreyPage>
      <Head lines={2} />
      {times(3).map((at) => (
        <Section key={at} className="sec">
          <Lines count={5} />
        </Section>
      ))}
    </GreyPage>
  );
}

/** What a search may find: nominees, then notices. */
export function SearchLoading() {
  return (
    <GreyPage>
      <Section className="sec">
        <NomineeRowsLoading rows={6} inside />
      </Section>
      <Section className="sec">
        <NoticeRowsLoading rows={3} inside />
      </Section>
    </GreyPage>
  );
}
