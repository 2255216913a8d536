/** Words that open the naming of a source: 根据…披露. */
export const sourceOpeners: readonly string[] = ['根据', '据', '依据', '按照', '按', '来自', '援引', '从', '由']

/** Nouns of documents and of data; a source phrase may end in one. */
export const sourceDocuments: readonly string[] =
  '报告 年报 半年报 季报 中报 财报 年度报告 半年度报告 季度报告 公报 统计公报 数据 统计数据 统计 白皮书 蓝皮书 公告 快报 业绩快报 通报 简报 名单 年鉴 统计年鉴 调查 监测数据 业绩预告 资料 信息 统计快报 统计报告 调查报告 研究报告 消息 研报 发布会 新闻发布会 清单 榜单 指数报告 报表 招股书 招股说明书 一季报 三季报'.split(
    ' ',
  )

/** Between a source and what it says. */
export const sourceTails: readonly string[] = [
  '初步统计',
  '统计显示',
  '监测显示',
  '调查显示',
  '初步核算',
  '初步测算',
  '核算',
  '监测',
  '估算',
  '获悉',
  '了解到',
  '宣布',
  '通报',
  '显示',
  '表明',
  '披露',
  '指出',
  '称',
  '反映',
  '表示',
  '透露',
  '介绍',
  '公布',
  '发布',
  '测算',
  '统计',
  '介绍说',
  '提到',
  '报道',
  '估计',
  '预计',
  '预测',
]

/** Cut from the printed source: they introduce it or say that it speaks. */
export const sourcePrefixes: readonly string[] = [
  '发布的',
  '公布的',
  '发布',
  '公布',
  '披露的',
  '编制的',
  '最新',
  '近日',
  '日前',
  '今日',
  '昨日',
  '记者从',
  '由',
  '来自',
  '的',
  '近期',
  '此前',
  '当日',
  '同日',
]

/** What opens a report before its source is named; it ends with a bracket or one of the ends. */
export const datelines: readonly string[] = [
  '本报讯',
  '本报',
  '新华社',
  '中新社',
  '中新网',
  '人民网',
  '央视网',
  '本刊讯',
  '经济日报',
]
export const datelineEnds: readonly string[] = [')', '讯', '电']

/** Words by which a reporter names where it was heard. */
export const reporterWords: readonly string[] = [
  '记者从',
  '记者近日从',
  '记者日前从',
  '笔者从',
  '近日从',
  '日前从',
  '记者今日从',
  '记者昨日从',
]
