import type { ReactNode } from 'react';

import { FaxIcon, LetterIcon, MailIcon, MessageIcon, PhoneIcon, WebIcon } from '@/app/_icons/channel-icons';
import type { ChannelKind } from '@/app/_view/channel-entries';

const ICONS: Readonly<Record<ChannelKind, () => ReactNode>> = {
  phones: PhoneIcon,
  sms: MessageIcon,
  faxes: FaxIcon,
  emails: MailIcon,
  websites: WebIcon,
  address: LetterIcon,
};

/** The drawing for a way to comment. */
export function ChannelIcon({ kind }: { kind: ChannelKind }) {
  const Icon = ICONS[kind];
  return <Icon />;
}
