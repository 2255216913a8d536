/** Money: words after the number, signs and words before it, with ISO 4217 codes. */

/** After the number: 3.1万亿元. `parts` of the main unit are powers of ten. */
export const currencyWords: readonly (readonly [code: string, words: string])[] = [
  ['CNY', '元 块 块钱 圆 元人民币 元钱 元整 圆整 块人民币 人民币 人民币元 RMB CNY 元正 圆正'],
  ['USD', '美元 美金 美圆 美刀 元美元 元美金 美元整 USD'],
  ['HKD', '港元 港币 港圆 元港币 元港元 HKD'],
  ['MOP', '澳门元 澳门币 澳门圆 葡币'],
  ['TWD', '新台币 台币 元新台币 新台币元 台元 元台币'],
  ['EUR', '欧元 元欧元 EUR'],
  ['JPY', '日元 日圆 日币 円 元日元'],
  ['GBP', '英镑 镑'],
  ['CHF', '瑞士法郎 瑞郎'],
  ['AUD', '澳元 澳大利亚元 澳币 澳洲元'],
  ['CAD', '加元 加拿大元 加币'],
  ['NZD', '新西兰元 纽元 纽币'],
  ['SGD', '新加坡元 新元 坡币 新加坡币'],
  ['KRW', '韩元 韩圆 韩币'],
  ['KPW', '朝鲜元 朝元'],
  ['THB', '泰铢 铢'],
  ['MYR', '马来西亚林吉特 林吉特 马币 令吉'],
  ['IDR', '印尼盾 印度尼西亚卢比 印尼卢比'],
  ['VND', '越南盾 越盾'],
  ['PHP', '菲律宾比索 菲律宾披索'],
  ['KHR', '瑞尔 柬埔寨瑞尔'],
  ['LAK', '基普 老挝基普'],
  ['MMK', '缅元 缅币 缅甸元'],
  ['INR', '印度卢比 卢比'],
  ['PKR', '巴基斯坦卢比'],
  ['LKR', '斯里兰卡卢比'],
  ['NPR', '尼泊尔卢比'],
  ['BDT', '塔卡 孟加拉塔卡'],
  ['RUB', '卢布 俄罗斯卢布'],
  ['UAH', '格里夫纳 乌克兰格里夫纳'],
  ['KZT', '坚戈 哈萨克斯坦坚戈'],
  ['UZS', '苏姆 乌兹别克斯坦苏姆'],
  ['MNT', '图格里克 蒙古图格里克'],
  ['TRY', '土耳其里拉 里拉 新里拉'],
  ['IRR', '伊朗里亚尔'],
  ['SAR', '沙特里亚尔 里亚尔'],
  ['QAR', '卡塔尔里亚尔'],
  ['AED', '阿联酋迪拉姆 迪拉姆'],
  ['KWD', '科威特第纳尔'],
  ['BHD', '巴林第纳尔'],
  ['JOD', '约旦第纳尔'],
  ['IQD', '伊拉克第纳尔 第纳尔'],
  ['ILS', '谢克尔 新谢克尔'],
  ['EGP', '埃及镑'],
  ['ZAR', '兰特 南非兰特'],
  ['NGN', '奈拉 尼日利亚奈拉'],
  ['KES', '肯尼亚先令'],
  ['TZS', '坦桑尼亚先令'],
  ['ETB', '埃塞俄比亚比尔'],
  ['GHS', '塞地 加纳塞地'],
  ['BRL', '雷亚尔 巴西雷亚尔'],
  ['MXN', '墨西哥比索'],
  ['ARS', '阿根廷比索 比索'],
  ['CLP', '智利比索'],
  ['COP', '哥伦比亚比索'],
  ['PEN', '秘鲁索尔 索尔'],
  ['SEK', '瑞典克朗 克朗'],
  ['NOK', '挪威克朗'],
  ['DKK', '丹麦克朗'],
  ['ISK', '冰岛克朗'],
  ['CZK', '捷克克朗'],
  ['HUF', '福林 匈牙利福林'],
  ['PLN', '兹罗提 波兰兹罗提'],
  ['RON', '罗马尼亚列伊 列伊'],
  ['BGN', '列弗 保加利亚列弗'],
  ['RSD', '塞尔维亚第纳尔'],
  ['XDR', '特别提款权'],
  ['DEM', '德国马克 马克'],
  ['FRF', '法国法郎 法郎'],
]

/** Parts of the main unit after it or alone: 3元5角, 一毛五. */
export const currencyParts: readonly (readonly [words: string, code: string, exponent: number])[] = [
  ['角 毛 毛钱 角钱 毫 角整', 'CNY', -1],
  ['分钱', 'CNY', -2],
  ['仙', 'HKD', -2],
  ['美分 美仙', 'USD', -2],
  ['欧分', 'EUR', -2],
  ['港仙', 'HKD', -2],
  ['便士', 'GBP', -2],
  ['日本銭 銭', 'JPY', -2],
]
/** The spoken word for 元: a digit after it in either hand is a tenth of it (4块5). */
export const spokenMoney = '块'
/** 分 is money only after 元 or 角. */
export const smallestPart = '分'

/** Signs and words before the number: US$30, 人民币50元. */
export const currencySigns: readonly (readonly [code: string, signs: string])[] = [
  ['CNY', '￥ ¥ RMB CNY RMB￥ CN¥ 人民币'],
  ['USD', '$ US$ USD 美元 美金 美圆'],
  ['HKD', 'HK$ HKD 港币 港元 港纸'],
  ['EUR', '€ EUR 欧元'],
  ['GBP', '£ GBP 英镑'],
  ['JPY', 'JPY 日元 日圆 日币'],
  ['TWD', 'NT$ 新台币 台币'],
  ['KRW', '韩元 韩币 韩圜'],
  ['SGD', 'S$ 新加坡元 新元 新币 坡币'],
  ['MYR', 'RM 马币 令吉 林吉特'],
  ['MOP', 'MOP MOP$ 澳门币 澳门元 葡币'],
  ['THB', '泰铢'],
  ['RUB', '卢布'],
  ['VND', '越南盾 越盾'],
  ['PHP', '披索 菲律宾比索'],
  ['INR', '卢比'],
  ['AUD', 'A$ AU$'],
  ['CAD', 'C$'],
]
/** Of these only signs belong to the span; a word before the number stands outside it. */
export const signCharacters = '￥¥$＄€£'

/** The money of a page whose 元 names no country, unless its characters are traditional and it names another place. */
export const ownCurrency = 'CNY'
export const ownCurrencyWords = '人民币 RMB CNY ￥ ¥'
export const localCurrencies: readonly (readonly [code: string, words: string])[] = [
  ['HKD', '港元 港币 恒指 恒生 本港 港府 港股 香港 立法会 特首 九龙 新界 港铁 金管局'],
  ['TWD', '新台币 台币 台股 台湾 立委 立法院 行政院 新北 台北 高雄 台中 加权指数'],
  ['MOP', '澳门元 澳门币 澳门 本澳 博监 特区政府'],
]

/** Behind the name of a money in brackets: so from here on (港元，下同). */
export const fromHereOn = '下同'

/** A tenth of a dollar in the south; a counter before it is the dollar: 三個七毫. */
export const southernTenth = '毫'

/** Money without a code of ISO 4217: the unit is the printed word. */
export const oldMoney = '银元 银圆 银洋 块大洋 枚大洋 光洋 法币 金圆券 关金 边币 旧币 制钱 外汇券 粮票 先令'
/** Before or behind a number of 分 these make it money: 面值8分, 升值2.2分. */
export const centCues =
  '每公斤 每吨 每瓶 每千瓦时 面值 票价 邮票 每股 派息 汇价 升值 贬值 每斤 每张 单价 油价 每升 每度 电价 便宜 元/ 溢利 盈利 股息'

/** A number without a unit behind one of these is money, a verb between or not: 营业额515亿, 罚款达20万. */
export const moneyNouns =
  '使用外资 GDP 生产总值 余额 出口额 进口额 进出口额 进出口总额 总产值 避损 挽损 勒索 骗走 骗取 诈骗 索赔 获赔 金额 资金 营业额 营业收入 营收 利润 亏损 损失 票房 融资 市值 罚款 捐款 月薪 年薪 工资 薪水 售价 报价 房价 均价 总价 单价 月收入 年收入 退休金 养老金 存款 欠款 债务 赔偿 赔款 成交额 销售额 交易额 产值 身价 奖金 首付 加价 费用 学费 房租 租金 补贴 投资额 总投资 收入 支出 投资 造价 月入 年入 要价 斥资 耗资 身家 骗款 罚了 花了 赔了 价值 负债 押金 积蓄 卖了 预算 估值 注资 增资 注册资本 货款 价款 彩礼 积蓄 贷款 直补'
/** So too before one of these: 700万现金. */
export const moneyNounsAfter =
  '投资 的投资 中央投资 固定资产投资 的固定资产投资 现金 余额 赎金 存款 债务 彩礼 奖金 罚款 补贴 赔偿 借款 巨款'
export const amountVerbs = '达 达到 为 到 了 有 共 是 至 高达 约合 达到了 就 只有 才 仅'
