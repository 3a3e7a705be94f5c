import { findGroup } from './match-groups';
import type { Recogniser } from './draft';

const GENDER = /^(?:性别:?)?(男|女)性?$/du;

/** 男, 女性, 性别:女. */
export const readGender: Recogniser = (text, piece) => findGroup('gender', GENDER, text, piece);
