import type { CodeList } from './table.ts'

const codeList = <const L extends CodeList>(list: L): L => list

export const blockKind = codeList({
  name: 'block_kind',
  title: { en: 'Kind of printed block', zh: '版面块类型' },
  values: {
    title: { en: 'title, kicker or subtitle', zh: '标题（主题、引题或副题）' },
    byline: { en: 'names of the authors', zh: '署名' },
    affiliation: { en: 'where the authors work', zh: '作者单位' },
    heading: { en: 'heading inside an article', zh: '小标题' },
    paragraph: { en: 'paragraph of prose', zh: '正文段落' },
    pull_quote: { en: 'display text that repeats words of the body', zh: '提要（重复正文的突出文字）' },
    table: { en: 'printed table', zh: '表格' },
    caption: { en: 'caption of a picture or table', zh: '图表说明' },
    furniture: {
      en: 'page furniture: newspaper name, date, page number, hotline',
      zh: '版面要素：报头、日期、版次、热线等',
    },
  },
})

export const titlePosition = codeList({
  name: 'title_position',
  title: { en: 'Where the title stands', zh: '标题位置' },
  values: {
    before_body: { en: 'before the body', zh: '正文之前' },
    after_body: { en: 'after the body', zh: '正文之后' },
    absent: { en: 'no title was printed or found', zh: '无标题' },
  },
})

export const mentionKind = codeList({
  name: 'kind',
  title: { en: 'Kind of numeric mention', zh: '数字提及的类型' },
  values: {
    amount: { en: 'amount of money', zh: '金额' },
    percent: { en: 'percent', zh: '百分比' },
    percentage_point: { en: 'percentage points, a difference of two percentages', zh: '百分点' },
    basis_point: { en: 'basis points', zh: '基点' },
    count: { en: 'number of counted things', zh: '计数' },
    measure: { en: 'physical quantity', zh: '度量' },
    date: { en: 'day, month end, quarter end, bare year or weekday', zh: '日期' },
    period: { en: 'month, quarter, half-year, span of months, plan', zh: '时期' },
    duration: { en: 'length of time', zh: '时长' },
    ordinal: { en: 'ordinal number', zh: '序数' },
    enumerator: { en: 'marker of an item in a series', zh: '列举序号' },
    ratio_or_fraction: { en: 'ratio or fraction', zh: '比率或分数' },
    multiple: { en: 'multiple', zh: '倍数' },
    range: { en: 'range with two ends', zh: '区间' },
    expression: { en: 'arithmetic expression', zh: '算式' },
    idiom: { en: 'numeral word that counts nothing', zh: '熟语中的数字' },
    identifier: { en: 'code, reference or name that holds a number', zh: '代号、编号' },
    age: { en: 'age', zh: '年龄' },
    other: { en: 'clock time, exchange rate, index points and the like', zh: '其他（时刻、汇率、指数点等）' },
  },
})

export const qualifier = codeList({
  name: 'qualifier',
  title: { en: 'How the words hedge the number', zh: '数值限定' },
  values: {
    exact: { en: 'no hedging word', zh: '无限定词' },
    approx: { en: 'about', zh: '约' },
    below: {
      en: 'strictly under, within half a unit of the last printed digit',
      zh: '接近、不足：严格低于，差额不超过末位的半个单位',
    },
    above: {
      en: 'strictly over, within one unit of the last printed digit',
      zh: '超过、突破：严格高于，差额不超过末位的一个单位',
    },
    at_least: { en: 'not less than', zh: '不低于' },
    at_most: { en: 'not more than', zh: '不超过' },
  },
})

export const unitSystem = codeList({
  name: 'unit_system',
  title: { en: 'System the unit code belongs to', zh: '单位体系' },
  values: {
    UCUM: { en: 'Unified Code for Units of Measure', zh: '统一计量单位代码（UCUM）' },
    ISO4217: { en: 'ISO 4217 currency code', zh: 'ISO 4217 货币代码' },
    CUSTOM: {
      en: 'printed classifier, or a unit without a right UCUM code',
      zh: '原文量词，或没有对应 UCUM 代码的单位',
    },
  },
})

export const hardSide = codeList({
  name: 'hard_side',
  title: { en: 'Which bound is the word’s own meaning', zh: '硬边界' },
  values: {
    lower: {
      en: 'the lower bound is stated by the word; the upper is the rounding assumption',
      zh: '下界为词义所示，上界为取整假设',
    },
    upper: {
      en: 'the upper bound is stated by the word; the lower is the rounding assumption',
      zh: '上界为词义所示，下界为取整假设',
    },
  },
})

export const measureType = codeList({
  name: 'measure_type',
  title: { en: 'What the value measures', zh: '指标类型' },
  values: {
    level: { en: 'stock, flow or rate as such', zh: '水平值（存量、流量或比率本身）' },
    change_abs: { en: 'absolute change', zh: '绝对变化量' },
    growth_rate: { en: 'relative change', zh: '增长率' },
    share: { en: 'share of a whole', zh: '占比' },
    difference_pp: { en: 'difference of two rates, in points or basis points', zh: '两个比率之差（百分点或基点）' },
    count: { en: 'number of counted things', zh: '计数' },
    other: { en: 'anything else', zh: '其他' },
  },
})

export const comparison = codeList({
  name: 'comparison',
  title: { en: 'What the change is measured against', zh: '比较基准' },
  values: {
    yoy: { en: 'year on year', zh: '同比' },
    qoq: { en: 'quarter on quarter', zh: '环比（季）' },
    mom: { en: 'month on month', zh: '环比（月）' },
    vs_year_start: { en: 'against the start of the year', zh: '较年初' },
    vs_prev_year_end: { en: 'against the end of the previous year', zh: '较上年末' },
    vs_same_period: { en: 'against the same period of the previous year', zh: '较上年同期' },
    vs_other_indicator: {
      en: 'against another indicator, named in `comparator`',
      zh: '与另一指标相比（见 comparator）',
    },
  },
})

export const direction = codeList({
  name: 'direction',
  title: { en: 'Printed direction', zh: '方向' },
  values: {
    up: { en: 'grew', zh: '增长、上升' },
    down: { en: 'fell', zh: '下降、减少' },
    higher: { en: 'higher than the comparator', zh: '高于' },
    lower: { en: 'lower than the comparator', zh: '低于' },
  },
})

export const obsStatus = codeList({
  name: 'obs_status',
  title: { en: 'Status of the observation', zh: '观测状态' },
  source: 'SDMX CL_OBS_STATUS',
  values: {
    A: { en: 'normal value', zh: '正常值' },
    E: { en: 'estimated', zh: '估计值' },
    F: { en: 'forecast, target or plan', zh: '预测、目标或计划值' },
    P: { en: 'provisional', zh: '初步值' },
    M: { en: 'missing: the text gives only a bound', zh: '缺失：原文只给出界限' },
  },
})

export const freq = codeList({
  name: 'freq',
  title: { en: 'Frequency', zh: '频率' },
  source: 'SDMX CL_FREQ',
  values: {
    A: { en: 'annual', zh: '年' },
    S: { en: 'half-yearly', zh: '半年' },
    Q: { en: 'quarterly', zh: '季' },
    M: { en: 'monthly', zh: '月' },
    W: { en: 'weekly', zh: '周' },
    D: { en: 'daily', zh: '日' },
  },
})
