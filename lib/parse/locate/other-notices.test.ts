import { expect, test } from 'vitest';
import { isAboutOthers } from './other-notices';

test.each([
  '拟聘用人员公示',
  '关于2022年度中小学高级教师职务任职资格评审通过人员的公示',
  '关于拟晋升高级专业技术职称人员评审结果的公示',
  '拟晋升副高级专业技术职务任职资格人员公示',
  '先进个人公示',
  '拟任职干部公示（样式）',
])('%s is about others', (title) => expect(isAboutOthers(title)).toBe(true));

test.each([
  '领导干部任职资格人选公示',
  '关于李坚等同志晋升职级及专业技术职务的公示',
  '经任职资格审查、组织考察，现将拟聘任人选公示如下',
  '市管干部任前公示',
  '拟任职人员公示',
  '关于拟晋升职级人员的公示',
  '拟提拔优秀年轻干部公示',
])('%s proposes officials', (title) => expect(isAboutOthers(title)).toBe(false));
