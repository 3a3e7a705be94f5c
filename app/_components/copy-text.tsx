'use client';

import { useState } from 'react';

interface CopyTextProps {
  readonly text: string;
  readonly words: string;
  readonly done: string;
}

/** Puts a text on the clipboard and says that it did; the text itself stands beside it to be selected by hand. */
export function CopyText({ text, words, done }: CopyTextProps) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button type="button" className="copy noprint" onClick={copy}>
      {words}
      <span role="status">{copied ? ` ${done}` : ''}</span>
    </button>
  );
}
