/**
 * What the lines of a newspaper page that are not prose look like. Data only: patterns are tried in order on one
 * folded line (full-width signs as ASCII, runs of white space as one space); the first that fits names the rule.
 */
export interface LineShape {
  readonly rule: string
  readonly kind: 'byline' | 'affiliation' | 'caption' | 'furniture' | 'pull_quote' | 'table'
  /** Also found by chance at the start of a wrapped line of prose: holds only where no sentence runs on. */
  readonly soft?: boolean
  readonly pattern: RegExp
}

const DATE =
  '(?:[12]\\d{3}|[二一][○〇零O一二三四五六七八九]{3})\\s*[年./-]\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[月./-]\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日?'
const WEEKDAY = '(?:星期|周|礼拜)[一二三四五六日天]'
const PAPER =
  '[\\p{Script=Han}]{2,8}(?:日报|晚报|时报|早报|晨报|商报|都市报|周报|快报|导报|经济报|新闻报|青年报|工人报|农民报|证券报|金融报|参考报|文汇报|教育报|科技报|法治报|环境报|电力报|交通报|旅游报|消费报)'
/** Supplements and weeklies: their names head a page only with its date. */
const MAGAZINE = '[\\p{Script=Han}]{2,8}(?:周刊|旬刊|月刊|画报|专刊|特刊|电讯|时讯)'

export const LINE_SHAPES: readonly LineShape[] = [
  {
    rule: 'affiliation-bracket',
    kind: 'affiliation',
    pattern: /^\((?:本文)?(?:第一|通讯)?(?:作者|笔者|执笔人?|课题组)[^)]{0,8}(?:系|为|单位|是|来自|:|供职)/u,
  },
  {
    rule: 'affiliation-line',
    kind: 'affiliation',
    pattern: /^(?:\[|【)?(?:本文)?作者(?:单位|简介)(?:\]|】)?\s*[::]?|^(?:本文)?作者(?:分别|均)?系/u,
  },
  {
    rule: 'page-number',
    kind: 'furniture',
    soft: true,
    pattern: /^[-—–·•|/\s]*(?:第\s*)?[A-Z]?\d{1,3}\s*(?:版|页)?\s*(?:\/\s*\d{1,3}|共\s*\d+\s*[版页])?[-—–·•|\s]*$/u,
  },
  {
    rule: 'page-label',
    kind: 'furniture',
    soft: true,
    pattern: /^(?:第\s*)?[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版\s*[:|·]?\s*[\p{Script=Han}·、/ ]{0,12}$/u,
  },
  { rule: 'page-label', kind: 'furniture', soft: true, pattern: /^[A-Z]?\d{1,3}\s*[:|·]?\s*[\p{Script=Han}]{2,6}$/u },
  {
    rule: 'page-label',
    kind: 'furniture',
    soft: true,
    pattern:
      /^[\p{Script=Han}]{2,8}\s*[|·]?\s+(?:第\s*)?[A-Z]?\d{1,3}\s*版?$|^(?:要闻|理论|评论|经济|国际|综合|专版|时政|副刊)\s*[|·]?\s*(?:第\s*)?[A-Z]?\d{1,3}\s*版?$/u,
  },
  {
    rule: 'page-label',
    kind: 'furniture',
    soft: true,
    pattern: new RegExp(
      `^${PAPER}\\s*[|·]?\\s*(?:第\\s*)?[A-Z]?\\d{0,3}\\s*版?\\s*[|·:]?\\s*[\\p{Script=Han}]{0,6}$`,
      'u',
    ),
  },
  {
    rule: 'masthead-date',
    kind: 'furniture',
    pattern: new RegExp(`^(?:《?(?:${PAPER}|${MAGAZINE})》?)\\s*[|·(]?\\s*${DATE}`, 'u'),
  },
  {
    rule: 'date-line',
    kind: 'furniture',
    soft: true,
    pattern: new RegExp(
      `^(?:${WEEKDAY}\\s*)?${DATE}(?:\\s*\\(?${WEEKDAY}\\)?)?(?:\\s*(?:农历|第|总第|甲|乙|丙|丁|戊|己|庚|辛|壬|癸|星期|今日|\\d{1,2}:\\d{2}|[|/]|\\(|来源|责编|编辑|${PAPER}|[A-Z]?\\d{1,2}\\s*版?|[\\p{Script=Han}]{2,4}版?$).{0,40})?$`,
      'u',
    ),
  },
  {
    rule: 'date-line',
    kind: 'furniture',
    soft: true,
    pattern: new RegExp(
      `^${WEEKDAY}(?:\\s+.{0,20})?$|^(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年`,
      'u',
    ),
  },
  {
    rule: 'editors',
    kind: 'furniture',
    pattern:
      /^[(【[■□◆]?\s*(?:(?:本版|本期|今日|一版|值班|执行|版面|图文|图片|见习|责任|值周|一审|二审|三审|新媒体|首席)\s*)*(?:责编|责任编辑|编辑|主编|编审|美编|美术编辑|版式|版式设计|校对|校检|审校|检校|视觉|组版|统筹|策划|监制|总编|总编辑|终审|审核|编委|编排|设计|制图|一审|二审|三审|排版|值班编委|值班总编)\s*(?:[:/丨|]|[　 ]+[\p{Script=Han}]{2,3}(?:[　 ]|$))/u,
  },
  {
    rule: 'contact',
    kind: 'furniture',
    pattern:
      /^(?:本报|本版|编辑部|社址|地址|总编室|投稿|来稿|读者|新闻|报料|爆料|订阅|发行|广告|联系|服务|监督|热线|电子|E-?mail|邮箱|网址|官网|电话|邮编|邮政编码|传真|微信|微博|QQ|国内统一|国际标准|邮发代号|定价|零售|印刷|承印)[\p{Script=Han}A-Za-z()]{0,12}\s*:\s*\S/iu,
  },
  {
    rule: 'serial',
    kind: 'furniture',
    soft: true,
    pattern:
      /(?:国内统一连续出版物号|国内统一刊号|CN ?\d{2}-\d{4}|ISSN ?\d{4}|邮发代号|代号 ?\d+-\d+|总第\s*\d+\s*期|第\s*\d{3,6}\s*(?:期|号)|今日 ?\d+ ?版)/u,
  },
  {
    rule: 'masthead',
    kind: 'furniture',
    soft: true,
    pattern: new RegExp(`^${PAPER}(?:社)?(?:数字报|电子版|社?主办)?$|^[A-Z]{4,}(?: [A-Z]{3,}){0,3}$`, 'u'),
  },
  {
    rule: 'section-name',
    kind: 'furniture',
    soft: true,
    pattern:
      /^[【[\s]*(?:要 ?闻|理 ?论|评 ?论|观 ?点|时 ?评|经 ?济|国 ?际|国 ?内|综 ?合|财 ?经|时 ?政|社 ?会|文 ?化|体 ?育|教 ?育|科 ?技|金 ?融|证 ?券|产 ?经|民 ?生|法 ?治|健 ?康|生 ?态|乡 ?村|农 ?业|副 ?刊|专 ?版|专 ?题|广 ?告|公 ?告|视 ?点|深 ?度|调 ?查|学 ?习|思 ?想|政 ?治|党 ?建|区 ?域|公 ?司|市 ?场|银 ?行|保 ?险|读 ?者|来 ?信|本地新闻|国内新闻|国际新闻|经济新闻|时政新闻|社会新闻|综合新闻|要闻综合|理论周刊|理论实践|新闻速递|简讯|短讯|图片新闻|今日导读|本版导读|导读)[】\]\s]*$/u,
  },
  {
    rule: 'copyright',
    kind: 'furniture',
    pattern:
      /(?:版权所有|版权声明|未经(?:本报|本网|书面)?(?:授权|许可)|不得转载|(?:转载|引用)(?:请|须|时)?(?:务必)?注明|All Rights Reserved|Copyright|©|ICP[备证]|公网安备|免责声明)/iu,
  },
  {
    rule: 'navigation',
    kind: 'furniture',
    soft: true,
    pattern:
      /^(?:您?(?:的)?(?:当前|所在|现在)?(?:的)?位置\s*:|首页\s*(?:[>|»/]|$)|[<>«»|]+|[上下]一[篇版页期](?:\s*[:|>»]|\s+|$)|返回(?:首页|目录|顶部|列表)|版面(?:导航|目录|列表|概览)|标题导航|字号\s*[::]|字体\s*:|【?(?:放大|缩小|打印|关闭|大 ?中 ?小)[+\-\s】]*|打印本页|分享(?:到|至)|扫一扫|(?:相关|延伸)(?:新闻|阅读|链接|报道)\s*:?$|推荐阅读|热门(?:新闻|推荐|排行)|点击(?:查看|进入|排行|量|下载)|阅读原文|关注我们|我要评论|网友评论|收藏\s*$|评论\s*\(?\d*\)?$|标签\s*:|浏览(?:次数|量)\s*:|阅读(?:次数|量|数)\s*:?\s*\d*|发布(?:时间|日期)\s*:|时间\s*:\s*\d|(?:稿件|信息|文章|新闻)?来源\s*:|原标题\s*:|PDF ?(?:版|下载)|更多[>»]*$|网站地图|关于我们|联系我们|广告服务|登录|注册)/u,
  },
  {
    rule: 'navigation',
    kind: 'furniture',
    soft: true,
    pattern:
      /^(?:首页|新闻|国内|国际|财经|时政|社会|体育|娱乐|科技|教育|军事|评论|视频|图片|专题|理论|经济|金融|要闻)(?:\s*[|>/·»-]\s*|\s+)(?:\S{2,4}(?:\s*[|>/·»-]\s*|\s+|$)){1,12}$/u,
  },
  { rule: 'breadcrumbs', kind: 'furniture', soft: true, pattern: /^[^。,>]{1,20}(?:\s*[>›»]\s*[^。,>]{1,16}){2,6}$/u },
  { rule: 'web-address', kind: 'furniture', soft: true, pattern: /^(?:https?:\/\/|www\.)\S+$|^[\w.-]+@[\w.-]+$/iu },
  {
    rule: 'turn-page',
    kind: 'furniture',
    pattern: /^\(?(?:下转|上接|紧接|转)第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版[^。]{0,16}\)?$/u,
  },
  {
    rule: 'caption-label',
    kind: 'caption',
    soft: true,
    pattern:
      /^(?:[▲△▼▽◀▶←→↑↓]|(?:上图|下图|左图|右图|题图|图片|资料图|图)(?:[一二三四五六七八九十\d]{0,3}\s*(?:为|:))|(?:图|表)\s*(?:[一二三四五六七八九十]{1,2}|\d{1,2})(?:[-–.]\d)?(?:\s|:)|单位\s*:\s*\S{1,12}$|(?:数据|资料|图片)来源\s*:|注\s*:)/u,
  },
  {
    rule: 'caption-credit',
    kind: 'caption',
    soft: true,
    pattern:
      /^.{0,70}(?:[\p{Script=Han}]{2,4}|[\p{Script=Han}] [\p{Script=Han}]|\))\s*[/ ]?(?:摄|供图|制图|\/图|\/摄|摄影)(?:[ (].{0,10})?\)?$/u,
  },
  {
    rule: 'bracketed-note',
    kind: 'furniture',
    soft: true,
    pattern: /^\((?![一二三四五六七八九十\d]{1,3}\)|[上中下]\))[^()。]{2,60}[。]?\)$/u,
  },
  { rule: 'pull-quote-mark', kind: 'pull_quote', pattern: /^[■◆●★▌❝◼▪]/u },
  {
    rule: 'pull-quote-label',
    kind: 'pull_quote',
    pattern:
      /^[[【]?(?:本期导读|核心提示|核心观点|核心阅读|阅读提示|内容提要|内容摘要|编者按|编者的话|开栏的话)(?:[\]】]|\s*:|\s|$)/u,
  },
]

/** What a line begins with that goes on with the number at the end of the line before. */
export const NUMBER_GOES_ON = '年月日号时分秒万亿千百％%‰℃元吨个家人户名次倍岁亩'

/**
 * Words of a running head (`04 理论 2023年11月7日 星期二`), each between spaces or bars. A line of nothing else is
 * furniture when one of them is strong.
 */
export const RUNNING_WORDS: readonly { readonly pattern: RegExp; readonly strong: boolean }[] = [
  { strong: true, pattern: new RegExp(`^${DATE}(?:\\(?${WEEKDAY}\\)?)?$`, 'u') },
  {
    strong: true,
    pattern:
      /^(?:第)?[A-Z]?\d{1,3}版?$|^第[一二三四五六七八九十]{1,3}版$|^第?\d+期$|^总第\d+期$|^(?:今日|本期)共?\d+版$/u,
  },
  { strong: true, pattern: new RegExp(`^《?${PAPER}》?$`, 'u') },
  { strong: true, pattern: new RegExp(`^\\(?${WEEKDAY}\\)?$`, 'u') },
  { strong: true, pattern: /^(?:责编|责任编辑|编辑|美编|校对|版式|邮箱|电话|热线|E-?mail):?\S*$/iu },
  { strong: true, pattern: /^[\w.-]+@[\w.-]+$|^(?:https?:\/\/|www\.)\S+$/u },
  {
    strong: false,
    pattern:
      /^[\p{Script=Han}]{2,6}[::]?$|^[\p{Script=Han}]$|^(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年.{0,8}$|^[(（]?\d[\d()-]{6,}$/u,
  },
]

/** Rules of furniture that stands at the end of an article, not only of a page. */
export const ENDS_ARTICLE: ReadonlySet<string> = new Set([
  'editors',
  'navigation',
  'copyright',
  'contact',
  'breadcrumbs',
  'turn-page',
])

/** Cells of a table row: signs that part them, and what is a number. */
export const CELL_GAP = /\t+|\s{2,}|\s*[|│┃]\s*/u
export const CELL_NUMBER = /^[+\-±]?[\d,.]+%?(?:\p{Script=Han}{0,2})$|^[-—–]+$/u

/** A heading that counts. */
export const NUMBERED =
  /^(?:第[一二三四五六七八九十百]{1,3}[章节篇]|第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}\s*[、.]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}\s*[、.](?!\d)|\(\d{1,2}\)|[①-⑳]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]\s*[、.])/u

/** The first words of a news report, white space left out. */
export const DATELINE =
  /^(?:据?(?:本报|新华社|中新社|中新网|人民网|央视网|[\p{Script=Han}]{2,8}(?:日报|晚报|时报|新闻网|在线))[\p{Script=Han}、/]{0,14}?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:电|讯|消息)|(?:本报|本刊|本网|本台)(?:综合)?[讯电]|[【[](?:本报|[\p{Script=Han}]{2,6})(?:讯|电|消息)?[】\]]?(?:讯|电))/u
/** Who signs inside the first words of a report: `本报讯（记者 张三）`, `电（张三 李四）`, `讯 记者张三报道：`. */
export const RUN_IN_BYLINES: readonly RegExp[] = [
  /^[^()。]{0,40}?\(((?:本报|本刊|本网|新华社|见习|实习|特约|首席|[\p{Script=Han}]{2,6}(?:日报|晚报|时报))*(?:记者|通讯员)[^()。]{1,40})\)/u,
  /^[^()。]{0,30}?(?:电|讯|消息) ?\(([\p{Script=Han} 、·]{2,30})\)/u,
  /^[^()。]{0,30}?(?:电|讯|消息) ?((?:本报|本刊|新华社)?(?:驻\S{2,4})?(?:记者|通讯员)[\p{Script=Han} 、·]{2,24}?)(?:摄影)?报道 ?:/u,
]
/** Who signs after the last sentence of a report. */
export const END_BYLINE =
  /[((]((?:本报|新华社|见习|实习|特约)*(?:记者|通讯员|本报记者)?[\p{Script=Han} 、,:]{2,30})[))]$/u
/** The last words of a report. */
export const CLOSING =
  /(?:\((?:完|据.{2,20}(?:电|报道|消息|网|报|社))\)|\((?:本报|新华社)?(?:记者|通讯员)[^()]{2,24}\))$/u

/** What introduces an affiliation, on a folded line, the names in it apart. */
export const AFFILIATION_HEAD =
  /^\((?:本文)?(?:第一|通讯)?(?:作者|笔者|执笔人?|课题组)(?:简介)?\s*([^):，,]{0,12}?)\s*(?:分别系|分别为|均系|均为|单位:|单位为|单位系|供职于|来自|系|为|是|:)|^(?:\[|【)?(?:本文)?作者(?:单位|简介)?(?:\]|】)?()(?:分别系|分别为|均系|均为|系|为|:)?/u
/** The same after a name. */
export const AFFILIATION_VERB = /^(?:分别系|分别为|均系|均为|系|为|是|单位:|供职于|来自)/u
/** Names an institution, not only a post. */
export const INSTITUTION =
  /^(?=.{5,}).*(?:大学|学院|研究[院所室中基会]|中心|学校|党校|委员会|委政|协会|学会|公司|集团|银行|政府|[省市县区]委|[厅局部署院所会社馆行](?=.{2})|实验室|基地|智库|学报|杂志)/u
/** Begins the second part of a title. */
export const SUBTITLE = /^(?:—|─|--|――|－－)/u
/** A line above the title that is a column or a series. */
export const KICKER =
  /^(?:[【[《“].{2,16}[】\]》”](?:专栏|系列|①|②|③|④|⑤|之[一二三四五六七八九十])?|.{0,14}(?:评论员文章|时评|专栏|笔谈|访谈|论坛|论苑|要论|专论|专题|新知|研究|观察|聚焦|特稿|纪实|系列报道|之[一二三四五六七八九十]+|[①-⑩]|大家谈|面对面|新视野|新论|进行时|学习贯彻.{2,24}|深入学习.{0,24}))$/u

/** Begins the second line of one title: a predicate, or what no title begins with. */
export const CONTINUATION =
  /^(?:的|和|与|及|或|为|让|使|将|把|在|保持|实现|突破|达到|超过?|成为|打造|推动|推进|促进|助力|助推|赋能|引领|跑出|迈上|迈出|迈向|走出|闯出|绘就|书写|谱写|激发|激活|点燃|擦亮|筑牢|夯实|守护|撑起|托起|开启|取得|创历史|增长|下降|上涨|回升|加快|提速|建设|发展)/u
/** Ends the name of a post; a name follows. */
export const POST =
  /(?:[局厅部处科县市区镇乡州省校院所会社行团队组站室]长|主任|书记|主席|总裁|总经理|经理|董事长|教授|研究员|院士|委员|代表|总监|主编|秘书长|专员|会长|工程师|经济学家|分析师|律师)$/u

/** The page's own words: its newspaper, its date and its number. */
export const NEWSPAPER = new RegExp(`(?:^|[\\s:《(|·\\d])(${PAPER})(?:$|[\\s》)|·:,\\d社数电])`, 'u')
export const PRINTED_DATE =
  /((?:19|20)\d{2}|[二一][○〇零O一二三四五六七八九]{3})\s*[年./-]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[月./-]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})(?!\d)/u
export const PAGE_NO: readonly RegExp[] = [
  /第\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版/u,
  /(?:^|[^\d共日])([A-Z]?\d{1,3})\s*版(?!\S*编)/u,
  /^([A-Z]?\d{1,2})(?=\s*[|·:]?\s*\p{Script=Han}{2,6}(?:[·|\s]|$))/u,
  /^[-—–·\s]*([A-Z]?\d{1,3})[-—–·\s]*$/u,
  /(?:^|\s)([A-Z]?\d{1,3})(?=\s|$)/u,
]
export const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  O: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}

/** The commonest characters of newspaper Chinese, simplified and traditional: they tell its encodings apart. */
export const COMMON_CHARACTERS =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京識這個國來們時為會對發動過說產種麼義業開還沒後學經電與關於從實現機應'
