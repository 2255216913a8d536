/**
 * What the lines of a newspaper page that are not prose look like. Data only: patterns are tried in order on one
 * folded line (full-width signs as ASCII, white space runs as one space); the first that fits names the rule.
 */
export interface LineShape {
  readonly rule: string
  readonly kind: 'byline' | 'affiliation' | 'caption' | 'furniture' | 'pull_quote'
  readonly pattern: RegExp
}

/** A personal name: two to four Han characters, a spaced two-character name, or a foreign name with a dot. */
const NAME =
  '(?:[\\p{Script=Han}]{2,4}|[\\p{Script=Han}] [\\p{Script=Han}]|[\\p{Script=Han}]+(?:[·•‧][\\p{Script=Han}]+)+)'
const NAMES = `${NAME}(?:[ 、,/]+${NAME}){0,7}`
const ROLE =
  '(?:(?:本报|本刊|本网|本社|新华社|中新社|人民网|经济日报|光明日报|[\\p{Script=Han}]{2,6}(?:日报|晚报|时报|早报|网|社))?(?:驻[\\p{Script=Han}]{2,5})?(?:全媒体|融媒体|特约|特派|见习|实习|首席|高级)*(?:记者|通讯员|评论员|撰稿人|撰稿|观察员|编辑)(?:部)?)'

export const LINE_SHAPES: readonly LineShape[] = [
  {
    rule: 'affiliation-bracket',
    kind: 'affiliation',
    pattern: /^\((?:本文)?(?:作者|笔者|执笔人?|课题组)[^)]{0,6}(?:系|为|单位|是|均为|来自|:|工作单位)/u,
  },
  { rule: 'affiliation-line', kind: 'affiliation', pattern: /^(?:本文)?作者(?:单位:|简介:|分别?系|均?系|系)/u },
  {
    rule: 'byline-box',
    kind: 'byline',
    pattern: new RegExp(
      `^[□◇○◎▢☐■◆●▌]\\s*(?:${ROLE}[ :]*)?${NAMES}(?:\\s+${ROLE}[ :]*${NAMES})*(?: (?:文|图|文/图|整理))?$`,
      'u',
    ),
  },
  {
    rule: 'byline-role',
    kind: 'byline',
    pattern: new RegExp(`^[(]?(?:${ROLE}[ :]*${NAMES}[ ,]*)+(?:文/?图|摄影报道|报道|文|摄|整理)?[)]?$`, 'u'),
  },
  {
    rule: 'byline-label',
    kind: 'byline',
    pattern: new RegExp(
      `^[(]?(?:文|图|作者|撰文|撰稿|采写|整理|文字|记者|通讯员|署名)\\s*[/|:]\\s*(?:${ROLE}\\s*)?${NAMES}.{0,12}$`,
      'u',
    ),
  },
  { rule: 'page-number', kind: 'furniture', pattern: /^[-—–·•|\s]*(?:第\s*)?[A-Z]?\d{1,3}\s*(?:版|页)?[-—–·•|\s]*$/u },
  {
    rule: 'page-label',
    kind: 'furniture',
    pattern: /^(?:第\s*)?[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版\s*[:：|·]?\s*[\p{Script=Han}·、 ]{0,12}$/u,
  },
  { rule: 'page-label', kind: 'furniture', pattern: /^[\p{Script=Han}]{2,8}\s+(?:第\s*)?[A-Z]?\d{1,3}\s*版?$/u },
  {
    rule: 'editors',
    kind: 'furniture',
    pattern:
      /^[(【[]?(?:本版|本期|值班|执行|版面|图文|见习|责任|值周|一审|二审|三审)?\s*(?:责编|责任编辑|编辑|主编|编审|美编|版式|校对|校检|审校|视觉|组版|统筹|策划|监制|总编辑?|值班总编|终审|编委|编排|检校|设计|制图)\s*[:/丨|]/u,
  },
  {
    rule: 'contact',
    kind: 'furniture',
    pattern:
      /^(?:投稿|来稿|读者|新闻|报料|订阅|发行|广告|编辑部|联系|热线|电子|E-?mail|邮箱|网址|地址|社址|电话|邮编|邮政编码|传真|微信|微博|QQ|国内统一|国际标准|邮发代号|定价|零售|印刷|承印)[\p{Script=Han}A-Za-z ]{0,10}\s*:/u,
  },
  {
    rule: 'serial',
    kind: 'furniture',
    pattern:
      /(?:国内统一连续出版物号|国内统一刊号|CN ?\d{2}-\d{4}|ISSN ?\d{4}|邮发代号|代号 ?\d+-\d+|总第\s*\d+\s*期|今日 ?\d+ ?版)/u,
  },
  {
    rule: 'date-line',
    kind: 'furniture',
    pattern:
      /^(?:[\p{Script=Han}]{2,10}(?:报|刊|网)\s*)?(?:[12]\d{3}|二[○〇零Ｏ一二三四五六七八九]{3})\s*[年./-]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[月./-]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日?(?:\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?)?(?:\s+.{0,30}|\s*\d{1,2}:\d{2}(?::\d{2})?.{0,20}|农历.{0,20}|第.{1,8}[期版])?$/u,
  },
  {
    rule: 'masthead',
    kind: 'furniture',
    pattern:
      /^[\p{Script=Han}]{2,8}(?:日报|晚报|时报|早报|晨报|商报|都市报|周报|快报|导报|经济报|新闻报|青年报|工人报|农民报|证券报|金融报)(?:社)?$/u,
  },
  {
    rule: 'copyright',
    kind: 'furniture',
    pattern:
      /(?:版权所有|版权声明|未经(?:书面)?(?:授权|许可)|不得转载|转载请注明|All Rights Reserved|Copyright|©|ICP[备证]|公网安备|免责声明)/iu,
  },
  {
    rule: 'navigation',
    kind: 'furniture',
    pattern:
      /^(?:您?(?:的)?当前位置\s*:|首页\s*[>|»]|[<>«»]|上一[篇版页期]|下一[篇版页期]|返回(?:首页|目录|顶部|列表)|版面(?:导航|目录|列表)|字号\s*[:]?|字体\s*:|【?(?:放大|缩小|打印|关闭)|打印本页|分享到|分享至|扫一扫|相关(?:新闻|阅读|链接)\s*[:]?$|推荐阅读|热门(?:新闻|推荐)|点击(?:查看|进入|排行)|阅读原文|关注我们|收藏|评论\s*\(?\d*\)?$|标签\s*:|关键词\s*:|浏览(?:次数|量)\s*:|阅读(?:量|数)?\s*:?\s*\d|发布(?:时间|日期)\s*:|来源\s*:|稿件来源|信息来源|(?:首页|新闻|国内|国际|财经|时政)(?:\s*[|>/·]\s*|\s+)(?:首页|新闻|国内|国际|财经|时政|社会|体育|娱乐))/u,
  },
  {
    rule: 'turn-page',
    kind: 'furniture',
    pattern: /^[(（]?(?:下转|上接|紧接|转)第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版.{0,12}[)）]?$/u,
  },
  {
    rule: 'caption-label',
    kind: 'caption',
    pattern:
      /^(?:[▲△▼▽◀▶↑↓←→]|(?:图|上图|下图|左图|右图|题图|图片|资料图)(?:[一二三四五六七八九十\d]{0,3}(?:为|:| ))|图[一二三四五六七八九十\d]{1,3}(?![\p{Script=Han}]{0,3}[年月]))/u,
  },
  {
    rule: 'caption-credit',
    kind: 'caption',
    pattern: /^.{0,60}(?:[\p{Script=Han}]{2,4}\s*[/ ]?摄|供图|资料图片?|\/图)[)]?$/u,
  },
  {
    rule: 'pull-quote-mark',
    kind: 'pull_quote',
    pattern: /^(?:[■◆●★▌❝]|本期导读|核心提示|导读\s*[:]|内容提要|编者按\s*[:]?$)/u,
  },
]

/** A heading that counts. */
export const NUMBERED =
  /^(?:第[一二三四五六七八九十百]{1,3}[章节篇]|第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}\s*[、.]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}\s*[、.](?!\d)|\(\d{1,2}\)|[①-⑳]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]\s*[、.])/u

/** The first words of a news report. */
export const DATELINE =
  /^(?:据?(?:本报|新华社|中新社|中新网|人民网|央视网|[\p{Script=Han}]{2,6}(?:日报|晚报|网|社|报))[\p{Script=Han}、/]{0,14}(?:\d{1,2}月)?\d{0,2}日?(?:电|讯|消息)|(?:本报|本刊)[讯电]|据[\p{Script=Han}]{2,8}(?:电|讯|消息|报道)|[【[](?:本报|[\p{Script=Han}]{2,6})[讯电])/u
/** Who signs inside the first sentence of a report. */
export const RUN_IN_BYLINE = new RegExp(`[((](?:${ROLE}[ :]*(${NAMES})[ ,]*)+[))]`, 'u')
/** The last words of a report. */
export const CLOSING = /(?:\((?:完|据.{2,20}(?:电|报道|消息))\)|\(完\)|\((?:本报)?(?:记者|通讯员)[^()]{2,20}\))$/u

/** What comes before or after the names in a byline, and is no name. */
export const BYLINE_WORDS = new RegExp(
  `^[□◇○◎▢☐■◆●▌\\s]+|${ROLE}[ :]*|(?:文|图|作者|撰文|撰稿|采写|整理|文字|署名)\\s*[/|:丨]|摄影报道|报道|[()]`,
  'gu',
)
/** What introduces an affiliation. */
export const AFFILIATION_HEAD =
  /^\((?:本文)?(?:作者|笔者|执笔人?|课题组)?[^)]{0,12}?(?:分别系|分别为|均系|均为|单位:|单位为|系|为|是|来自|:)|^(?:本文)?作者(?:单位:|简介:|分别系|均系|系)/u
/** Begins the second part of a title. */
export const SUBTITLE = /^(?:——|—|──|--)/u
/** An opening list of names of newspapers, for the page's own name. */
export const NEWSPAPER =
  /([\p{Script=Han}]{2,8}(?:日报|晚报|时报|早报|晨报|商报|都市报|周报|快报|导报|经济报|新闻报|青年报|工人报|农民报|证券报|金融报))/u
