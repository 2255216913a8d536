/** Words for the holder spoken of. They are printed as entity and stand for the organisation named before. */
export const holders: readonly string[] =
  '该行 本行 我行 全行 公司 本公司 该公司 集团 本集团 该集团 该企业 我公司 我司 该机构 该院 全系统 本集团及本行 全集团 全公司 上市公司 该银行 分行 该分行 全辖 辖内 辖区'.split(
    ' ',
  )

/** Endings of names of organisations. */
export const organisationEndings: readonly string[] =
  '银行 公司 集团 股份 证券 信托 保险 支行 分行 总行 局 部 委 委员会 协会 学会 联合会 研究院 研究所 研究中心 中心 大学 学院 交易所 总署 署 总局 办公室 办公厅 法院 检察院 政府 基金会 商会 国务院 统计局 工信部 财政部 商务部 央行 海关 联社 厅 院 智库 机构 组织 平台'.split(
    ' ',
  )

/** Endings that show the holder of a number at the head of a subject: 某银行、某公司, not a ministry. */
export const holderEndings: readonly string[] = [
  '银行',
  '公司',
  '集团',
  '股份',
  '证券',
  '分行',
  '支行',
  '人寿',
  '农商行',
  '财险',
  '联社',
]

/** After an ending they make another word of it: 银行业, 公司债. */
export const sectorTails: readonly string[] = [
  '业',
  '交易所',
  '间',
  '卡',
  '理财',
  '化',
  '制',
  '债',
  '系',
  '机构',
  '体系',
  '保险',
  '结售汇',
  '承兑',
]

/** Kinds of organisations: with one of these before the ending it is a sector, part of the indicator's name. */
export const sectorWords: readonly string[] =
  '商业 保险 证券 基金 信托 租赁 理财 财产 人身 大型 中小 小型 国有 股份制 城市 农村 民营 外资 政策性 开发性 各 上市 主要 中型 全部 控股 所有 多家 部分 中资 地方 六大 互联网 金融 村镇 直销 工业 非 子 家 归属 手机 网上 电子 掌上 受托 他 对 存放 个'.split(
    ' ',
  )

/** Names of holders that bear no ending or are usual short forms. */
export const knownHolders: readonly string[] = (
  '美联储 欧洲央行 日本央行 英国央行 央行 人民银行 中国人民银行 工行 农行 中行 建行 交行 邮储银行 招行 兴业银行 浦发银行 中信银行 民生银行 光大银行 平安银行 华夏银行 广发银行 浙商银行 渤海银行 恒丰银行 国开行 国家开发银行 进出口银行 农发行 农业发展银行 ' +
  '工商银行 农业银行 中国银行 建设银行 交通银行 招商银行 中国工商银行 中国农业银行 中国建设银行 中国邮政储蓄银行 邮储 中国石油 中国石化 中国海油 国家电网 南方电网 中国移动 中国电信 中国联通 比亚迪 华为 腾讯 阿里巴巴 京东 百度 小米 美团 拼多多 宁德时代 贵州茅台 五粮液 万科 中国平安 中国人寿 中国太保 中国人保 新华保险 格力电器 美的集团 海尔智家 中国中车 中国建筑 中国中铁 中国铁建 上汽集团 吉利汽车 长城汽车 中芯国际'
).split(' ')

/** Banks and issuers that speak for a country or the world, not for themselves. */
export const publicBanks: readonly string[] = [
  '人民银行',
  '中央银行',
  '央行',
  '世界银行',
  '清算银行',
  '开发银行',
  '欧洲央行',
  '美联储',
]
