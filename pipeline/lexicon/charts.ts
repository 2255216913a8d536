// Words of charts and embeds, in both languages. Data only; `{…}` is filled from the datasets.

interface Scale {
  readonly from: number
  readonly word: string
}

/** What a language needs to set a number: scale words, largest first, and the way a currency is written. */
export interface NumberWords {
  readonly scales: readonly Scale[]
  readonly currency: Readonly<Record<string, { readonly before: string; readonly after: string }>>
  readonly units: Readonly<Record<string, string>>
  /** Number words for counts from 0. */
  readonly counts: readonly string[]
}

export const NUMBERS: Record<'zh' | 'en', NumberWords> = {
  zh: {
    scales: [
      { from: 1e12, word: '万亿' },
      { from: 1e8, word: '亿' },
      { from: 1e4, word: '万' },
    ],
    currency: {
      CNY: { before: '', after: '元' },
      USD: { before: '', after: '美元' },
      EUR: { before: '', after: '欧元' },
      HKD: { before: '', after: '港元' },
      JPY: { before: '', after: '日元' },
      GBP: { before: '', after: '英镑' },
    },
    units: { '%': '%', pp: '个百分点' },
    counts: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
  },
  en: {
    scales: [
      { from: 1e12, word: 'tn' },
      { from: 1e9, word: 'bn' },
      { from: 1e6, word: 'm' },
    ],
    currency: {
      CNY: { before: '¥', after: '' },
      USD: { before: '$', after: '' },
      EUR: { before: '€', after: '' },
      HKD: { before: 'HK$', after: '' },
      JPY: { before: 'JP¥', after: '' },
      GBP: { before: '£', after: '' },
    },
    units: { '%': '%', pp: ' points' },
    counts: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  },
}

/** Qualifier words for values that carry none of their own: derived ones, and all in English. */
export const QUALIFIERS: Record<'zh' | 'en', Readonly<Record<string, string>>> = {
  zh: { below: '不足', above: '超', approx: '约', at_least: '至少', at_most: '至多', exact: '' },
  en: { below: 'just under', above: 'more than', approx: 'about', at_least: 'at least', at_most: 'at most', exact: '' },
}

/** The same for derived bounds, where nothing is said of how close the value comes. */
export const BOUNDS: Record<'zh' | 'en', Readonly<Record<string, string>>> = {
  zh: { below: '不足', above: '超' },
  en: { below: 'below', above: 'above' },
}

export interface DateWords {
  readonly months: readonly string[]
  readonly month: string
  readonly day: string
  readonly monthEnd: string
  readonly yearEnd: string
  readonly year: string
  readonly quarter: string
  readonly half: readonly [string, string]
  readonly monthsOfYear: string
  readonly range: string
  readonly asOf: string
}

const EN_MONTHS = 'January February March April May June July August September October November December'.split(' ')

export const DATES: Record<'zh' | 'en', DateWords> = {
  zh: {
    months: Array.from({ length: 12 }, (_, i) => String(i + 1)),
    month: '{year}年{month}月',
    day: '{year}年{month}月{day}日',
    monthEnd: '{year}年{month}月',
    yearEnd: '{year}年末',
    year: '{year}年',
    quarter: '{year}年第{quarter}季度',
    half: ['{year}年上半年', '{year}年下半年'],
    monthsOfYear: '{year}年{from}—{to}月',
    range: '{from}至{to}',
    asOf: '截至{date}',
  },
  en: {
    months: EN_MONTHS,
    month: '{month} {year}',
    day: '{day} {month} {year}',
    monthEnd: 'end-{month} {year}',
    yearEnd: 'end-{year}',
    year: '{year}',
    quarter: 'Q{quarter} {year}',
    half: ['first half of {year}', 'second half of {year}'],
    monthsOfYear: '{from}–{to} {year}',
    range: '{from} to {to}',
    asOf: '{date}',
  },
}

export interface ChartWords {
  readonly published: string
  readonly implied: string
  readonly note: string
  readonly source: string
  readonly article: string
  readonly cites: string
  readonly calculated: string
  readonly count: string
  readonly summary: string
  readonly noSource: string
  readonly noDate: string
  readonly noSubject: string
  readonly calls: string
  readonly scope: string
  readonly list: string
  readonly lastOfList: string
  readonly clause: string
  readonly higher: string
  readonly lower: string
  readonly increase: string
  readonly decrease: string
  readonly asQuoted: string
  readonly more: string
  readonly dash: string
  readonly comma: string
  readonly shownColumns: readonly string[]
  readonly asOfLine: string
  readonly data: string
  readonly csv: string
  readonly cite: string
  readonly citation: string
  readonly gallery: string
  readonly galleryIntro: string
  readonly iframeSnippet: string
  readonly inlineSnippet: string
  readonly imageSnippet: string
  readonly open: string
  readonly codes: string
  readonly live: string
  readonly choose: string
  readonly lead: string
  readonly withFigures: string
  readonly figures: string
  readonly noFigures: string
  readonly whole: string
  readonly stripColumns: readonly string[]
  readonly problems: string
  readonly remedies: string
  readonly pairColumns: readonly string[]
  readonly spread: readonly [string, string]
  readonly alt: string
  readonly altBar: string
  readonly columns: readonly string[]
  readonly kind: { readonly reported: string; readonly derived: string }
}

export const CHART_WORDS: Record<'zh' | 'en', ChartWords> = {
  zh: {
    published: '公布',
    implied: '推算',
    note: '注：',
    source: '来源：',
    article: '{authors}《{title}》',
    cites: '，文中援引{sources}',
    calculated: '；推算为编者计算',
    count: '；编者统计',
    summary: '；编者归纳',
    noSource: '原文未注明来源',
    noDate: '原文未注明时间',
    noSubject: '原文未写明对象',
    calls: '{source}（原文称“{entity}”）',
    scope: '{source}（{entity}）',
    list: '、',
    lastOfList: '、',
    clause: '；',
    higher: '高出{figure}（公布）',
    lower: '低{figure}（公布）',
    increase: '{date}增加',
    decrease: '{date}减少',
    asQuoted: '文中数值',
    dash: '：',
    comma: '，',
    shownColumns: ['指标', '数值', '可能区间', '时间', '范围', '性质', '来源'],
    asOfLine: '数据时间：{date}',
    data: '数据表与下载',
    csv: '下载 CSV',
    cite: '引用：',
    citation: '{title}。banmian（版面）图表 {name}，据{source}。',
    gallery: '可嵌入的图表',
    galleryIntro: '把 BASE_URL 换成放置这些文件的网址，其余照抄。',
    iframeSnippet: 'iframe 代码',
    inlineSnippet: '内联代码（不用 iframe）',
    imageSnippet: '图片与替代文字（供不接受内联 SVG 的平台）',
    open: '打开',
    codes: '嵌入代码',
    live: '交互版（悬停看数字）',
    choose: '图表',
    lead: '开头',
    withFigures: '含数字的段落',
    figures: '{n}个统计数字',
    noFigures: '没有统计数字',
    whole: '全文',
    stripColumns: ['部分', '起', '止', '字数', '占比', '统计数字'],
    problems: '问题',
    remedies: '对策',
    pairColumns: ['编号', '问题', '表现或原因', '对策', '举措或成效'],
    spread: ['下限偏离%', '上限偏离%'],
    more: '另有{n}项未画出，见数据表。',
    alt: '{title}。{subtitle}。{bars}',
    altBar: '{label}{figure}',
    columns: ['编号', '指标', '范围', '时间', '限定词', '数值', '下限', '上限', '单位', '性质', '来源', '原文'],
    kind: { reported: '公布', derived: '推算' },
  },
  en: {
    published: 'published',
    implied: 'implied',
    note: 'Note: ',
    source: 'Source: ',
    article: '{authors}, “{title}”',
    cites: ', citing {sources}',
    calculated: '; implied values are our calculation',
    count: '; our count',
    summary: '; our summary',
    noSource: 'source not stated',
    noDate: 'date not stated',
    noSubject: 'subject not stated',
    calls: '{source} (text says “{entity}”)',
    scope: '{source} ({entity})',
    list: ', ',
    lastOfList: ' and ',
    clause: '; ',
    higher: '{figure} higher',
    lower: '{figure} lower',
    increase: 'Added, {date}',
    decrease: 'Lost, {date}',
    asQuoted: 'as quoted',
    dash: ': ',
    comma: ', ',
    shownColumns: ['indicator', 'figure', 'possible range', 'time', 'scope', 'kind', 'source'],
    asOfLine: 'As of: {date}',
    data: 'Data and downloads',
    csv: 'Download CSV',
    cite: 'Cite: ',
    citation: '{title}. banmian chart {name}, from {source}.',
    gallery: 'Charts to embed',
    galleryIntro: 'Replace BASE_URL by the address these files stand at; copy the rest as it is.',
    iframeSnippet: 'iframe code',
    inlineSnippet: 'Inline code (no iframe)',
    imageSnippet: 'Image and alt text (for hosts that take no inline SVG)',
    open: 'Open',
    codes: 'Embed codes',
    live: 'Interactive variant (figures on hover)',
    choose: 'Chart',
    lead: 'Opening',
    withFigures: 'With figures',
    figures: '{n} figures',
    noFigures: 'no statistics',
    whole: 'whole article',
    stripColumns: ['part', 'from', 'to', 'characters', 'share', 'figures'],
    problems: 'Problems',
    remedies: 'Remedies',
    pairColumns: ['id', 'problem', 'signs or causes', 'remedy', 'means or effects'],
    spread: ['low, % off', 'high, % off'],
    more: '{n} more are not drawn; see the data table.',
    alt: '{title}. {subtitle}. {bars}',
    altBar: '{label} {figure}',
    columns: [
      'id',
      'indicator',
      'scope',
      'time',
      'qualifier',
      'value',
      'low',
      'high',
      'unit',
      'kind',
      'source',
      'quote',
    ],
    kind: { reported: 'published', derived: 'implied' },
  },
}

interface QuestionWords {
  readonly title: string
  readonly subtitle: string
  readonly note: string
}
type Questions = Readonly<
  Record<'levels' | 'changes' | 'growth' | 'precision' | 'position' | 'argument' | 'series', QuestionWords>
>

/** Words of the charts no editor has worded: they describe and do not interpret. */
export const GENERIC_WORDS: Record<'zh' | 'en', Questions> = {
  zh: {
    levels: {
      title: '文中给出的数量（{unit}）',
      subtitle: '{about}。空心圆＝不含该值；实心圆＝公布值；浅色＝按四舍五入推定的可能区间',
      note: '各组的来源、范围和时点不同，不可相加，也不宜直接比较。',
    },
    changes: {
      title: '文中给出的增减（{unit}）',
      subtitle: '{about}。虚线框为推算值；浅色＝按四舍五入推定的可能区间',
      note: '推算值由文中数字按区间算出，不是公布值。',
    },
    growth: {
      title: '文中给出的增速',
      subtitle: '{about}。虚线框为推算值；浅色＝按四舍五入推定的可能区间',
      note: '各组的来源、范围和时点不同，不宜直接比较。',
    },
    precision: {
      title: '文中的数字有多精确',
      subtitle: '{about}。真实值相对文中数值的可能偏离；空心圆＝不含该值',
      note: '假定数字按所写末位取整。这是对写法精度的推断，不是统计误差。',
    },
    position: {
      title: '数字在文中的位置',
      subtitle: '{about}。自左至右按行文顺序排列，每格为一个自然段；一点为一个统计数字',
      note: '年份、日期和序号不计为统计数字。',
    },
    argument: {
      title: '文中的问题与对策',
      subtitle: '{about}',
      note: '对应关系由规则从行文中识别。',
    },
    series: {
      title: '{subject}',
      subtitle: '{scope}，{about}。空心圆＝不含该值；竖线＝按四舍五入推定的可能区间',
      note: '',
    },
  },
  en: {
    levels: {
      title: 'Amounts the text states ({unit})',
      subtitle:
        '{about}. Hollow circle = value itself excluded; solid = published value; pale = possible range after rounding',
      note: 'groups differ in source, scope and date and must not be added or ranked against each other. ',
    },
    changes: {
      title: 'Changes the text states ({unit})',
      subtitle: '{about}. Dashed bars are implied; pale = possible range after rounding',
      note: 'implied values follow from the stated ones by interval arithmetic and are not published figures. ',
    },
    growth: {
      title: 'Growth the text states',
      subtitle: '{about}. Dashed bars are implied; pale = possible range after rounding',
      note: 'groups differ in source, scope and date. ',
    },
    precision: {
      title: 'How precise each figure is',
      subtitle:
        '{about}. How far the true value may lie from the figure as quoted; hollow circle = value itself excluded',
      note: 'assumes rounding at the last digit written. This is the precision of the wording, not statistical error. ',
    },
    position: {
      title: 'Where in the text the figures stand',
      subtitle: '{about}. The text from left to right, one block per paragraph; each dot is one statistic',
      note: 'years, dates and numbering are not counted as statistics. ',
    },
    argument: {
      title: 'Problems and remedies in the text',
      subtitle: '{about}',
      note: 'the matching was found in the text by rule. ',
    },
    series: {
      title: '{subject}',
      subtitle: '{scope}, {about}. Hollow circle = value itself excluded; line = possible range after rounding',
      note: '',
    },
  },
}

/** Chinese line breaking: what must not begin or end a line, and what stays with the number before it. */
export const LINE_BREAKS = {
  notFirst: '，。、；：！？）》”’」』】〉…—·%‰℃,.;:!?)]}',
  notLast: '（《“‘「『【〈([{',
  scale: '万亿千百个',
  unit: '万亿千百个元年月日户家%',
}

/** What a figure measures of its subject. */
export const MEASURES: Record<'zh' | 'en', Readonly<Record<string, string>>> = {
  zh: {
    growth_rate: '{subject}增速',
    change_abs: '{subject}增量',
    fall: '{subject}减量',
    difference_pp: '{subject}增速差',
    share: '{subject}占比',
  },
  en: {
    growth_rate: '{subject}, growth',
    change_abs: '{subject}, increase',
    fall: '{subject}, decrease',
    difference_pp: '{subject}, growth gap',
    share: '{subject}, share',
  },
}
