'use client';

import { useEffect, useState } from 'react';

interface CopyTextProps {
  readonly text: string;
  readonly words: string;
  /** what is copied, for those who hear one such button after another */
  readonly of?: string;
  readonly done: string;
}

/** So long it says that it did, in milliseconds. */
const SAID_FOR = 4_000;

/** Puts a text on the clipboard and says that it did; the text itself stands beside it to be selected by hand. */
export function CopyText({ text, words, of, done }: CopyTextProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button type="button" className="copy noprint" onClick={copy}>
      {words}
      {of === undefined ? null : <span className="vh"> {of}</span>}
      <span role="status">{copied ? ` ${done}` : ''}</span>
    </button>
  );
}
