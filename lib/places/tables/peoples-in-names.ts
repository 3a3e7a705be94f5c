import { PEOPLES } from './peoples';

/**
 * The peoples as they stand in the names of autonomous divisions: 景宁畲族自治县, 伊犁哈萨克自治州, 顺河回族区.
 * Source: 中国各民族名称的罗马字母拼写法和代码 GB/T 3304; 各族 stands for several at once (隆林各族自治县). In Xinjiang and
 * Inner Mongolia some names leave out 族: 巴音郭楞蒙古自治州, 鄂伦春自治旗.
 */
export const PEOPLES_IN_NAMES: readonly string[] = [...PEOPLES.filter((people) => people !== '汉'), '各'];

/** Names that leave out 族. */
export const PEOPLES_WITHOUT_ZU = ['蒙古', '哈萨克', '柯尔克孜', '塔吉克', '锡伯', '鄂伦春', '维吾尔'] as const;
