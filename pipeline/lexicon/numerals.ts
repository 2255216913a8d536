/** Numeral characters, as data. Values of single characters; the grammar is `mentions/numeral.ts`. */

/** Digits of the printed and of the banker's hand. */
export const digits: readonly (readonly [characters: string, value: number])[] = [
  ['〇零○', 0],
  ['一壹弌', 1],
  ['二贰貳弍两兩', 2],
  ['三叁參叄弎', 3],
  ['四肆', 4],
  ['五伍', 5],
  ['六陆陸', 6],
  ['七柒', 7],
  ['八捌', 8],
  ['九玖', 9],
]

/** Written only where a classifier or a magnitude follows: 三十两 is a weight. */
export const pairDigits = '两兩'

/** Banker's digits that are also common words (陆地, 伍仁): numerals only beside another numeral character. */
export const wordDigits = '陆陸伍参參肆柒捌玖拾'
/** Plain powers: a name may go on with one (陆万钧). */
export const plainPowers = '百千万萬亿億'
/** What is weighed by 两: 一两银子, no pair of one and two. */
export const weighed = '银 金 铜 面 种子 油 料 米 肉 糖 盐 茶 酒 饭 重'

/** Between the parts of a measure: 二丈零五寸. */
export const zeros = '零〇'
/** Powers of ten. */
export const powers: readonly (readonly [characters: string, exponent: number])[] = [
  ['十拾', 1],
  ['百佰', 2],
  ['千仟', 3],
  ['万萬', 4],
  ['亿億', 8],
  ['兆', 12],
]

/** Whole tens in one character. */
export const tens: readonly (readonly [character: string, value: number])[] = [
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
]

export const points = '点點'
/** Decimal points between Chinese digits in old print and in Taiwan: 三十一．六元. */
export const decimalDots = '·•・．.'
/** Behind digits in groups of three with blanks these close a number: 2 600个. */
export const groupTails = '个名人户家元件台辆吨亩'
/** Something over the round number before it: 3000多亿, 百余种, 十来天. */
export const surplus = '多余餘来來'
/** Of these only before a unit or a magnitude: 十来天 but 来自. */
export const weakSurplus = '来來'
/** An unnamed digit: 几项, 数十亿. */
export const unnamed = '几幾数數'
/** Of these only before a magnitude or a unit, and not at the end of a noun (人数). */
export const weakUnnamed = '数數'
/** Words that begin with an unnamed digit and are none. */
export const unnamedVeto: readonly string[] = ['几乎', '几何', '几时', '几内']
/** Arabic noughts among Chinese digits: 二00二年. */
export const noughts = '0０OＯΟО'
/** Between the ends of a range whose unit stands at the second. */
export const rangeWords = '至到'
export const half = '半'
/** Words that begin with 半 behind a unit: 一辆半挂车. */
export const halfWords =
  '半挂 半弧 半圆 半封 半成 半球 半岛 半场 半新 半自动 半百 半决 半程 半导 半个 半裸 半开 半永 半价 半透 半固 半潜 半山'
/** Half of these is a number of things; 半场, 半路 are words. */
export const halvable = '碗 杯 瓶 片 块 袋 箱 桶 锅 盆 勺 截 盘 盒 包 车 壶 筐 缸 页'
/** Behind one of these 半 alone is half of the whole. */
export const halfHeads = '过 近 超 占 逾 达 超过 接近'
/** 半数 is a half too. */
export const halfNumber = '数'
export const ordinalPrefix = '第'
export const doubling = '翻'
/** May stand between 翻 and its number: 翻了近一番. */
export const doublingGaps = '近 将近 接近 整整 不止 约 差不多 足足'
/** Doubled without a number. */
export const doublings = '翻番 翻了番 翻一番 翻倍'
export const minusSigns = '-－−﹣'
/** Before a number of either sign: ±800千伏. */
export const plusMinus = '±'
/** After one of these a dash is no minus. */
export const notBeforeSign = '-－—–)）′″°’'
export const minusWords: readonly string[] = ['负', '零下']
/** Latin magnitudes of the spoken web: only where a reader asks for them. */
export const latinMagnitudes: readonly (readonly [characters: string, exponent: number])[] = [
  ['kKＫ', 3],
  ['wW', 4],
  ['M', 6],
  ['G', 9],
]
/** Divisors of 百分之, 千分之, 万分之 and of free fractions. */
export const fractionMarks: readonly string[] = ['分之', '份之']
export const wholeAndFraction = '又'

/** Nouns that end in 数: what follows is no 数十, 数百. */
export const countNouns: readonly string[] = [
  '人数',
  '户数',
  '次数',
  '总数',
  '指数',
  '多数',
  '少数',
  '倍数',
  '个数',
  '件数',
  '套数',
  '家数',
  '天数',
  '位数',
  '基数',
  '系数',
  '参数',
  '函数',
  '常数',
  '读数',
  '分数',
  '票数',
  '度数',
  '份数',
  '岁数',
  '无数',
  '算数',
  '术数',
  '全数',
  '如数',
  '悉数',
  '半数',
  '点数',
  '股数',
  '单数',
  '双数',
  '奇数',
  '偶数',
  '整数',
  '字数',
  '页数',
  '辆数',
  '台数',
  '学时数',
  '床位数',
  '用户数',
  '不计其数',
  '屈指可数',
  '可数',
  '细数',
  '历数',
  '列数',
  '均数',
  '级数',
  '代数',
  '词数',
  '负数',
  '正数',
  '复数',
  '对数',
  '例数',
  '胜数',
  '充数',
  '招数',
  '变数',
  '路数',
  '套路数',
  '底数',
  '余数',
  '因数',
  '之数',
  '级数',
  '约数',
  '序数',
  '实数',
  '虚数',
  '进球数',
  '场数',
].filter((word, i, all) => all.indexOf(word) === i)

/** The aspect word that may part a verb and its number: 翻了两番. */
export const perfect = '了'
/** Of the surplus words the one that is about as much as more: 十来年. */
export const aboutSurplus = '来'

/** Last characters of 分之 and 点: a banker's digit after them is a number. */
export const partMarks = '之点點'
/** One of so many parts, as in the south: 二份一. */
export const unitFractions: readonly string[] = ['份一']
/** Signs and spaces after which a numeral may go on. */
export const numeralSigns = ' 　.．·:：∶/／+＋=＝×÷>＞<＜^()（）[]〔〕-－—'
export const slashes = '/／'
/** Words that begin with a power of ten and are none: 第90百分位. */
export const powerVeto = '百分位 千分位 百分制 百分表 千分表 千分尺'
/** Words that end like one of a minus: 税负20%. */
export const minusVeto = '税负 胜负 减负 重负 抱负 担负 肩负 自负 正负'
/** Behind 3万2 these let the last digit count thousands. */
export const thresholdWords = '大关 关口 关卡'
