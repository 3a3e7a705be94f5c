/** 0571, (020) and 010-, a number of any usual length, and what is dialled behind it: -8112, 转6011, -3-14 */
const WITH_EXTENSION =
  /^(\(?0\d{2,3}\)?[-—–]?)?(1[3-9]\d{9}|400-?\d{3}-?\d{4}|\d{5,8})(?:[-—–]|转|分机)(\d{1,5}(?:[-—–]\d{1,5})?)$/;

/**
 * Where a printed channel leads when it is followed; null when the words are no address that is safe to follow.
 * Example: `channelAddress('phones', '027-84696666转8112')` is `tel:02784696666;ext=8112` (RFC 3966).
 */
export function channelAddress(kind: 'phones' | 'sms' | 'emails' | 'websites', words: string): string | null {
  const plain = words.normalize('NFKC').trim();
  if (kind === 'emails') {
    const address = plain.replace(/\(at\)/i, '@');
    return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]+$/i.test(address) ? `mailto:${address}` : null;
  }
  if (kind === 'websites') return webAddress(plain);
  if (kind === 'sms') return numberOf(plain, 'sms');
  const [, area = '', number = '', extension] = WITH_EXTENSION.exec(plain.replace(/\s/g, '')) ?? [];
  if (extension === undefined) return numberOf(plain, 'tel');
  return `tel:${(area + number).replace(/\D/g, '')};ext=${extension.replace(/[—–]/g, '-')}`;
}

function webAddress(plain: string): string | null {
  const bare = plain.replace(/^https?:\/\//i, '');
  if (!/^[\w.-]+\.[a-z]{2,}(:\d+)?(\/[\w./~%-]*)?$/i.test(bare)) return null;
  return /^https:/i.test(plain) ? `https://${bare}` : `http://${bare}`;
}

function numberOf(plain: string, scheme: 'tel' | 'sms'): string | null {
  const digits = plain.replace(/[^\d+]/g, '');
  if (digits.length < 5 || /[^\d\s()+\-—–]/.test(plain)) return null;
  return `${scheme}:${digits}`;
}
