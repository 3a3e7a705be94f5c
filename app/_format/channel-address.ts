/** Where a printed channel leads when it is followed; null when the words are no address that is safe to follow. */
export function channelAddress(kind: 'phones' | 'sms' | 'emails' | 'websites', words: string): string | null {
  const plain = words.normalize('NFKC').trim();
  if (kind === 'emails') return /^[^\s@:?&]+@[^\s@:?&]+\.[a-z]+$/i.test(plain) ? `mailto:${plain}` : null;
  if (kind === 'websites') {
    const bare = plain.replace(/^https?:\/\//i, '');
    if (!/^[\w.-]+\.[a-z]{2,}(:\d+)?(\/[\w./~%-]*)?$/i.test(bare)) return null;
    return /^https:/i.test(plain) ? `https://${bare}` : `http://${bare}`;
  }
  const digits = plain.replace(/[^\d+]/g, '');
  if (digits.length < 5 || /[^\d\s()+\-—–]/.test(plain)) return null;
  return `${kind === 'sms' ? 'sms' : 'tel'}:${digits}`;
}
