/**
 * Characters of which names are invented, the most frequent first. Surnames: the order of the Ministry of Public Security's
 * 全国姓名报告 (2020), and a few of two characters. Given names: characters of no particular person.
 */
export const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤',
  '欧阳',
  '上官',
  '司马',
];

export const GIVEN = [
  ...'伟芳娜敏静丽强磊洋艳勇军杰娟涛超明霞平刚桂英华玉兰建国志龙文斌海波红春燕晓东立新永福家豪宇轩梓涵雨欣思远一鸣若溪维庆荣光正清向阳卫民长林学锋云飞佳慧雪梅秀珍凤琴宏毅嘉诚泽楷瑞祥景行少康望舒以宁',
];
/** 汉族 first, since most notices print it. */
export const PEOPLES = ['汉族', '回族', '满族', '蒙古族', '藏族', '维吾尔族', '壮族', '苗族', '畲族', '土家族'];
export const EDUCATIONS = ['大学', '研究生', '省委党校研究生', '中央党校大学', '大专', '在职研究生', '中专'];
export const DEGREES = ['法学硕士', '工学学士', '管理学博士', '经济学硕士', '文学学士'];
export const PARTIES = ['中共党员', '中共党员', '中共党员', '九三学社社员', '民盟盟员', '无党派人士', '农工党党员'];
