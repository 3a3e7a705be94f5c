import { expect, test } from 'vitest';
import { mayStart } from './may-start';

test.each([
  '李坚,男,汉族',
  '欧阳明远同志:基本情况:男',
  '李坚男,汉族',
  '3.李坚,男',
  '第一,李坚,男',
  '买买提·吐尔逊,男,维吾尔族',
  '李坚,江苏扬州人,',
  '李坚(女),',
  '李坚同志现任瑞安市委书记',
  '李坚,市委办公室二级主任科员,拟晋升一级主任科员',
  '李坚,仫佬族,',
  '李坚--男,',
  '李坚个人基本情况:男,',
])('a nominee may begin: %s', (words) => expect(mayStart(words, 0)).toBe(true));

test.each([
  '上周末,市水务集团启动了管网改造',
  '据介绍,工程分期进行',
  '市民陈先生讨论了社区食堂的秋季招生方案和夜间公交线路',
])('none can begin: %s', (words) => expect(mayStart(words, 0)).toBe(false));
