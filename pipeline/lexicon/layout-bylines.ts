/** Who signs: the words around the names in a byline. Data only. */

/** Marks that open a byline. */
export const BYLINE_MARKS = '□■◇◆○●◎▢☐▌▲△✎'

/** What comes before the names, with a colon or a slash. */
export const BYLINE_LABELS = [
  '作者',
  '撰文',
  '撰稿',
  '撰稿人',
  '采写',
  '采写/摄影',
  '文',
  '图',
  '文/图',
  '图/文',
  '图文',
  '文字',
  '文字整理',
  '整理',
  '摄影',
  '摄影报道',
  '摄',
  '署名',
  '执笔',
  '口述',
  '记者',
  '通讯员',
  '本报记者',
  '本報記者',
  '記者',
  '编译',
  '译',
  '主笔',
  '供稿',
  '稿件采写',
] as const

/** What stands between a label and the names. */
export const LABEL_ENDS = ':/丨|'
/** Begins the place a reporter is posted to. */
export const POSTED = '驻'

/** Who they are; may stand directly before a name. */
export const BYLINE_ROLES = [
  '記者',
  '通訊員',
  '評論員',
  '特約記者',
  '记者',
  '通讯员',
  '评论员',
  '观察员',
  '撰稿人',
  '撰稿',
  '特派员',
  '报道员',
  '实习生',
  '主笔',
  '首席记者',
  '特约记者',
  '见习记者',
  '实习记者',
  '特派记者',
  '高级记者',
  '全媒体记者',
  '融媒体记者',
  '首席评论员',
  '特约评论员',
  '特约撰稿人',
  '特约撰稿',
  '特约通讯员',
  '摄影记者',
  '文字记者',
  '驻站记者',
  '报道组',
  '调研组',
  '采访组',
] as const

/** How a medium calls itself or ends its name. */
export const MEDIA_OWN = [
  '本报',
  '本報',
  '本刊',
  '本网',
  '本台',
  '本社',
  '我报',
  '新华社',
  '中新社',
  '人民网',
  '新华网',
  '央视网',
  '中新网',
  '光明网',
] as const
export const MEDIA_ENDS = [
  '日报',
  '晚报',
  '时报',
  '早报',
  '晨报',
  '商报',
  '都市报',
  '周报',
  '快报',
  '导报',
  '经济报',
  '新闻报',
  '青年报',
  '工人报',
  '农民报',
  '证券报',
  '金融报',
  '参考报',
  '文汇报',
  '法治报',
  '教育报',
  '科技报',
  '报社',
  '新闻社',
  '通讯社',
  '新闻网',
  '在线',
  '广播电视台',
  '电视台',
  '融媒体中心',
  '全媒体',
  '融媒',
] as const

/** What may follow the last name without a space. */
export const BYLINE_SUFFIXES = ['摄影报道', '报道'] as const
/** What may follow the names. */
export const BYLINE_TAILS = [
  '报道',
  '文',
  '图',
  '文/图',
  '图/文',
  '摄',
  '摄影',
  '摄影报道',
  '整理',
  '译',
  '编译',
  '采写',
  '综合报道',
] as const

/** The commonest surnames; a bare pair of names under a title is a byline when both begin with one. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董袁潘蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆汪范廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎雷龙史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂丛焦向柳邢路岳齐梅庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边褚逯仇娄宫栾卓蔺练臧麦宓麻应巩沙桑竺楼卞闻党亢黃張劉陳楊趙吳孫馬鄭謝許鄧馮蕭韓葉蘇呂盧鍾陸賈鄒顧龔萬錢嚴莫湯喬賴莊蔣閻宗'
