import type { SourceText } from '../../text/source-text';
import { BODY_SUFFIXES } from '../lexicon/body-suffixes';
import { alternation } from '../lexicon/word-pattern';
import type { Stretch } from '../nominees/entry';

const BODY = `(?:中共|中国共产党)?[\\p{Script=Han}、0-9]{2,36}?(?:${alternation(BODY_SUFFIXES)})(?:\\((?![^()]*(?:地址|电话|邮编|:))[^()]{1,24}\\))?(?:[、或和及与](?:[\\p{Script=Han}]{2,24}?(?:${alternation(BODY_SUFFIXES)})(?:\\((?![^()]*(?:地址|电话|邮编|:))[^()]{1,24}\\))?))?`;
const HOW = '(?:实名|署名|实事求是地?|客观公正地|及时|书面|当面|电话|来信|来电|来访|如实|直接|提出书面|进行|予以)';
/** 请与省委组织部联系, 向市委组织部干部监督科反映, 反映到…, 告知… */
const TOLD = new RegExp(
  `(?:向|与|(?<=反映|反馈)给|(?<!共|如|相|合|不)同|到|告知|告诉|寄至|送至|(?<![举通申上])报)(${BODY})(?:\\([^()]{4,80}\\))?(?:${HOW}{0,2}(?:反映|联系(?!电话)|反馈|举报(?!受理|中心|电话|网|和|工作|信)|提出|投诉|报告|反应|提供|申诉)|(?=[。,;]|$))`,
  'duy',
);
const TRIGGER = /[向与同到告寄送报给]/gu;
const VERB_BEFORE = /(?:反映|联系|反馈|告知|告诉|举报)(?:到|给)?$/u;
/** 我部, 受理部门 and the like name no body */
const NO_BODY =
  /^(?:我|反映人|举报人|意见|志|本|受理|上述|以下|下列|有关|相关|各|所在|组织人事部门|公示|上级|纪检监察机关)|请[向与]|(?:公示|期间|时间|情况|问题|方式|形式|途径)/u;

/** The body in 请与…联系 or 向…反映, where no label names one; `null` without one. */
export function officeInSentence(source: SourceText, part: Stretch): Stretch | null {
  const text = source.tight.slice(part.start, part.end);
  for (const { index } of text.matchAll(TRIGGER)) {
    TOLD.lastIndex = index;
    const match = TOLD.exec(text);
    const place = match?.indices?.[1];
    const body = match?.[1] ?? '';
    if (match === null || place === undefined || NO_BODY.test(body)) continue;
    const told = /(?:反映|联系|反馈|举报|提出|投诉|报告|反应|提供|申诉)$/u.test(match[0]);
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    if (!told && !VERB_BEFORE.test(before) && !/^告/u.test(match[0])) continue;
    return { start: part.start + place[0], end: part.start + place[1] };
  }
  return null;
}
