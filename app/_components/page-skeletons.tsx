import type { ReactNode } from 'react';

import { Blank, GreyButtons, Head, Lines, GreyPage, Section } from './skeleton-parts';
import { NomineeRowsLoading, NoticeRowsLoading, WideStrip } from './skeletons';

/** A page of one record to come, in grey: each part stands where the part that replaces it will stand. */
function RecordLoading({ children }: { children: ReactNode }) {
  return (
    <GreyPage>
      <p className="crumb">
        <Blank width="w-9" />
      </p>
      {children}
    </GreyPage>
  );
}

/** The head of a notice with what is left, then its window. */
export function NoticeLoading() {
  return (
    <RecordLoading>
      <div className="ntop">
        <div>
          <Blank width="w-4" />
          <h1>
            <Blank width="w-60" />
          </h1>
          <p className="meta">
            <Blank width="w-40" />
          </p>
          <div className="acts gap-5">
            <GreyButtons count={3} />
          </div>
        </div>
        <div className="count">
          <span className="big">
            <Blank width="w-2" />
          </span>
          <p>
            <Blank width="w-9" />
          </p>
        </div>
      </div>
      <Section className="pair wide">
        <h3>
          <Blank width="w-9" />
        </h3>
        <WideStrip />
        <Lines count={5} />
      </Section>
    </RecordLoading>
  );
}

function Post() {
  return (
    <div>
      <span className="k">
        <Blank width="w-4" />
      </span>
      <p className="v">
        <Blank width="w-60" />
      </p>
      <p className="small">
        <Blank width="w-4" />
      </p>
    </div>
  );
}

/** The name in large, the movement, the facts. */
export function PersonLoading() {
  return (
    <RecordLoading>
      <div className="ptop">
        <h1>
          <Blank width="w-2" />
        </h1>
        <div>
          <Blank width="w-4" />
          <p className="until">
            <Blank width="w-60" />
          </p>
          <p className="meta">
            <Blank width="w-40" />
          </p>
        </div>
      </div>
      <div className="pmove">
        <Post />
        <p className="arrow">
          <Blank width="w-2" />
        </p>
        <Post />
      </div>
      <Section className="sec">
        <Lines count={12} />
      </Section>
    </RecordLoading>
  );
}

/** The name of a city, its windows, its nominees. */
export function CityLoading() {
  return (
    <RecordLoading>
      <Head lines={2} />
      <Section className="sec">
        <NoticeRowsLoading rows={1} inside />
      </Section>
      <Section className="sec">
        <NomineeRowsLoading rows={3} inside />
      </Section>
    </RecordLoading>
  );
}

const FACETS = ['w-4', 'w-2', 'w-4', 'w-9', 'w-4', 'w-2', 'w-9', 'w-4'] as const;

/** A list to come, its filters beside it. */
export function ListLoading({ children }: { children: ReactNode }) {
  return (
    <GreyPage className="twocol">
      <div className="facets">
        {FACETS.map((width, at) => (
          <p key={at}>
            <Blank width={width} />
          </p>
        ))}
      </div>
      <div>
        <div className="bar">
          <h2>
            <Blank width="w-4" />
          </h2>
        </div>
        {children}
      </div>
    </GreyPage>
  );
}
