/** The lunar calendar and the solar terms, as data; what they mean in days is `times/lunar.ts`. */

/** The first day of the first lunar year of the table. */
export const firstLunarDay = '1900-01-31'
export const firstLunarYear = 1900
/**
 * One word a lunar year from 1900 to 2100, hexadecimal: bits 15 to 4 say which of its twelve months have 30 days, bits 3
 * to 0 name the month that a leap month follows, bit 16 gives that one 30 days. As published by the Hong Kong Observatory.
 */
export const lunarYears =
  '04bd8 04ae0 0a570 054d5 0d260 0d950 16554 056a0 09ad0 055d2 04ae0 0a5b6 0a4d0 0d250 1d255 0b540 ' +
  '0d6a0 0ada2 095b0 14977 04970 0a4b0 0b4b5 06a50 06d40 1ab54 02b60 09570 052f2 04970 06566 0d4a0 ' +
  '0ea50 16a95 05ad0 02b60 186e3 092e0 1c8d7 0c950 0d4a0 1d8a6 0b550 056a0 1a5b4 025d0 092d0 0d2b2 ' +
  '0a950 0b557 06ca0 0b550 15355 04da0 0a5b0 14573 052b0 0a9a8 0e950 06aa0 0aea6 0ab50 04b60 0aae4 ' +
  '0a570 05260 0f263 0d950 05b57 056a0 096d0 04dd5 04ad0 0a4d0 0d4d4 0d250 0d558 0b540 0b6a0 195a6 ' +
  '095b0 049b0 0a974 0a4b0 0b27a 06a50 06d40 0af46 0ab60 09570 04af5 04970 064b0 074a3 0ea50 06b58 ' +
  '05ac0 0ab60 096d5 092e0 0c960 0d954 0d4a0 0da50 07552 056a0 0abb7 025d0 092d0 0cab5 0a950 0b4a0 ' +
  '0baa4 0ad50 055d9 04ba0 0a5b0 15176 052b0 0a930 07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4e0 0d260 ' +
  '0ea65 0d530 05aa0 076a3 096d0 04afb 04ad0 0a4d0 1d0b6 0d250 0d520 0dd45 0b5a0 056d0 055b2 049b0 ' +
  '0a577 0a4b0 0aa50 1b255 06d20 0ada0 14b63 09370 049f8 04970 064b0 168a6 0ea50 06b20 1a6c4 0aae0 ' +
  '092e0 0d2e3 0c960 0d557 0d4a0 0da50 05d55 056a0 0a6d0 055d4 052d0 0a9b8 0a950 0b4a0 0b6a6 0ad50 ' +
  '055a0 0aba4 0a5b0 052b0 0b273 06930 07337 06aa0 0ad50 14b55 04b60 0a570 054e4 0d160 0e968 0d520 ' +
  '0daa0 16aa6 056d0 04ae0 0a9d4 0a2d0 0d150 0f252 0d520'

/**
 * The solar terms: name, day of the year 2000 counted from 0 with its fraction, days from one year's to the next. The
 * day is the whole part of the sum; a line fitted to the days of 1900 to 2100, wrong on one of 4,824 (立夏 of 2097).
 */
export const solarTerms: readonly (readonly [name: string, day: number, year: number])[] = [
  ['小寒', 5.3637, 365.24243],
  ['大寒', 20.097, 365.24272],
  ['立春', 34.8486, 365.24243],
  ['雨水', 49.6837, 365.24265],
  ['惊蛰', 64.6062, 365.24243],
  ['春分', 79.642, 365.24211],
  ['清明', 94.8102, 365.24211],
  ['谷雨', 110.0967, 365.24194],
  ['立夏', 125.5268, 365.24177],
  ['小满', 141.0663, 365.24177],
  ['芒种', 156.7039, 365.24162],
  ['夏至', 172.4137, 365.24138],
  ['小暑', 188.1381, 365.2414],
  ['大暑', 203.8617, 365.2414],
  ['立秋', 219.5363, 365.24162],
  ['处暑', 235.1497, 365.24167],
  ['白露', 250.6592, 365.24176],
  ['秋分', 266.0484, 365.24195],
  ['寒露', 281.3157, 365.24212],
  ['霜降', 296.4406, 365.24224],
  ['立冬', 311.4406, 365.24224],
  ['小雪', 326.3342, 365.24244],
  ['大雪', 341.1517, 365.24244],
  ['冬至', 355.8969, 365.24265],
]
/** The terms that seasons begin with, and the words of the seasons. */
export const seasons: readonly (readonly [firstTerm: number, words: string])[] = [
  [2, '春天 春季 春'],
  [8, '夏天 夏季 夏'],
  [14, '秋天 秋季 秋'],
  [20, '冬天 冬季 冬'],
]
/** Months with names of their own. */
export const lunarMonths: readonly (readonly [month: number, words: string])[] = [
  [1, '正月'],
  [11, '冬月'],
  [12, '腊月'],
]
/** The first month before a day of it: 大年初三. */
export const newYearHead = '大年'
export const lunarMarks = '农历 阴历 旧历 夏历'
export const leapMark = '闰'
/** Before the day of the first third of a month; 大年三十 is the last day of the year. */
export const lunarDayHead = '初'
/** The stems and branches that name the sixty years of a cycle; 甲子 was 1984. */
export const stems = '甲乙丙丁戊己庚辛壬癸'
export const branches = '子丑寅卯辰巳午未申酉戌亥'
export const firstOfCycle = 1984
