'use client';

import { useParams } from 'next/navigation';

import { FAILURE_WORDS } from '@/app/_i18n/failure-words';

interface ErrorProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** Something went wrong on the way; the words come without the message files, which may be what failed. */
export default function Failure({ error, reset }: ErrorProps) {
  const words = FAILURE_WORDS[useParams().locale === 'en' ? 'en' : 'zh'];
  return (
    <main className="frame" id="main">
      <div className="plight">
        <p className="code">500 {error.digest}</p>
        <h1>{words.title}</h1>
        <p role="alert">{words.what}</p>
        <p className="acts">
          <button className="btn main" type="button" onClick={reset}>
            {words.retry}
          </button>
          <a className="btn" href={words.homeAddress}>
            {words.home}
          </a>
        </p>
      </div>
    </main>
  );
}
