import type { Recogniser } from './draft';
import { findGroup } from './match-groups';

const FORMER = /^(?:曾用名|原名|又名)[:为]?([\p{Script=Han}\p{Co}·]{2,20})$/du;
const BARE = /^([\p{Script=Han}\p{Co}·]{2,20})$/du;

/** 曾用名覃小芳, 原名:李明. */
export const readFormerName: Recogniser = (text, piece) =>
  findGroup('formerName', piece.label === 'formerName' ? BARE : FORMER, text, piece);
