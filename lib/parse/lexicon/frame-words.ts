/** Words of a notice's own sentences around the list of nominees: how to comment, when, to whom. */
export const FRAME_WORDS =
  /公示|反映|举报|受理|联系|电话|地址|邮编|邮政编码|传真|网站|网址|邮箱|信箱|监督|署名|真实姓名|实事求是|异议|意见|来信|来访|来电|特此|诬告|保密|公章|核实|线索|接待|时间|期限|纪律|以上|上述|条例|同志|干部|群众/u;

/** Lines that stand around a page's text and belong to no notice: share bars, editors, footers, links. */
export const NOISE_LINE =
  /上一[篇条]|下一[篇条]|责任编辑|责编|编辑:|版权所有|[Cc]opyright|分享[到至]|打印(?:本页|此页|页面)?(?:\)|$)|关闭(?:窗口|本页|此页)|相关(?:阅读|链接|文章|新闻|附件)|[A-Za-z京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新]ICP备|公网安备|扫一扫|主办(?:单位)?:|主办 |技术支持|网站标识码|返回(?:顶部|首页|列表)|热点排行|最新公告|建议使用|本报讯|遗失声明|版式|我要纠错|字号|字体:|浏览次数|点击(?:数|次数|:)|阅读量|当前位置|您的位置|所在位置|>|网站地图|(?<![请可与向])联系我们(?![。,;])|设为首页|加入收藏/u;

/** The lines under a title about the page and not about the notice: 来源, 发布时间, 点击. */
export const INFO_LINE =
  /^(?:.{0,24})?(?:来源|发布(?:时间|日期)|发文时间|信息来源|文章来源|浏览|点击|作者|阅读|字号|日期|时间:[12][0-9]{3}|访问量|录入|编辑)/u;

/** What a notice says of itself before its list: 现将…公示如下, 予以任前公示, 进行任职前公示. */
export const OPENING =
  /公示如下|公告如下|通告如下|公布如下|予以.{0,6}公[示告]|给予.{0,6}公示|进行.{0,8}公示|作.{0,4}公示|实行.{0,6}公示|现.{0,60}公示|公示.{0,10}征求|对.{0,40}公示|将.{0,40}公示|(?:研究|讨论).{0,12}拟(?:任|聘|提|推|晋|选)|(?:研究|讨论).{0,12}(?:拟|决定).{0,60}(?:任用|任职|提拔|使用|交流|调整|晋升|人选|任命|职务)/u;

/** How a line begins that is the notice's own and stands behind its list: 公示时间…, 联系电话…, 中共兰州市委组织部. */
export const OWN_LINE =
  /^(?:公示(?:时间|期)|联系(?:电话|方式|地址)|受理|监督(?:电话|部门|单位)|举报|如有|如对|对以上|特此|中共[\p{Script=Han}]{2,30}(?:部|委|委员会)(?:[12一二]|$))/u;

/** 关于孙立同志拟任市水务局副局长的公示，因工作需要，现予撤回: how a withdrawal says what it is */
export const WITHDRAWS_HERE = /公示[^。]{0,40}(?:现予|予以|现将|决定|特此)[^。]{0,12}(?:撤[回销]|终止|取消)/u;
