/** Days with a name. */

/** On a fixed day of the year: month, day, words. */
export const fixedFeasts: readonly (readonly [month: number, day: number, words: string])[] = [
  [1, 1, '元旦 元旦节 新年 阳历新年'],
  [2, 14, '情人节 圣瓦伦丁节'],
  [3, 8, '妇女节 三八节 三八妇女节 三八 国际妇女节 女神节'],
  [3, 7, '女生节'],
  [3, 12, '植树节'],
  [3, 15, '消费者权益日 国际消费者权益日 三一五 三·一五'],
  [4, 1, '愚人节'],
  [4, 22, '地球日 世界地球日'],
  [5, 1, '劳动节 五一节 五一 五一劳动节 国际劳动节'],
  [5, 4, '青年节 五四青年节 五四'],
  [5, 12, '护士节 国际护士节'],
  [6, 1, '儿童节 六一儿童节 六一 国际儿童节'],
  [6, 5, '世界环境日'],
  [7, 1, '建党节 七一 香港回归纪念日'],
  [8, 1, '建军节 八一建军节 八一'],
  [9, 10, '教师节'],
  [9, 18, '九一八'],
  [9, 30, '烈士纪念日'],
  [10, 1, '国庆 国庆节 十一'],
  [10, 10, '双十节'],
  [10, 31, '万圣节 万圣夜 万圣节前夜'],
  [11, 11, '光棍节 双十一 双11'],
  [12, 4, '国家宪法日'],
  [12, 13, '国家公祭日'],
  [12, 20, '澳门回归纪念日'],
  [12, 24, '平安夜 圣诞前夜'],
  [12, 25, '圣诞节 圣诞'],
]
/** On a day of the lunar year; day 0 is the last of the month. */
export const lunarFeasts: readonly (readonly [month: number, day: number, words: string])[] = [
  [1, 1, '春节 农历新年 新春 大年初一 正月正时'],
  [1, 15, '元宵节 元宵 灯节 上元节'],
  [2, 2, '龙抬头'],
  [3, 3, '上巳节 三月三'],
  [4, 8, '浴佛节'],
  [5, 5, '端午节 端午 端阳 端阳节'],
  [7, 7, '七夕节 七夕 乞巧节'],
  [7, 15, '中元节 中元 盂兰节'],
  [8, 15, '中秋节 中秋'],
  [9, 9, '重阳节 重阳'],
  [10, 1, '寒衣节'],
  [10, 15, '下元节'],
  [12, 8, '腊八节 腊八'],
  [12, 23, '小年 北方小年'],
  [12, 0, '除夕 大年夜 年三十 大年三十 除夕夜'],
]
/** On the nth weekday (Monday 1) of a month. */
export const weekdayFeasts: readonly (readonly [month: number, nth: number, weekday: number, words: string])[] = [
  [5, 2, 7, '母亲节'],
  [6, 3, 7, '父亲节'],
  [11, 4, 4, '感恩节'],
]
/** Days from Easter Sunday of the western churches, then of the eastern ones. */
export const easterFeasts: readonly (readonly [days: number, words: string])[] = [
  [-47, '忏悔节 忏悔火曜日 忏悔星期二'],
  [-46, '大斋首日 圣灰礼仪日 圣灰星期三 圣灰日'],
  [-7, '棕枝主日 圣枝主日 基督苦难主日'],
  [-3, '濯足节 圣周四 圣周星期四 神圣星期四 圣星期四'],
  [-2, '耶稣受难日 主受难日 主受难节 圣周五 圣星期五 受难节'],
  [-1, '圣周六 圣星期六 黑色星期六 耶稣受难日翌日 主受难节翌日'],
  [0, '复活节 主复活日'],
  [1, '复活节星期一'],
  [39, '耶稣升天节 升天节'],
  [49, '五旬节 圣灵降临节'],
  [50, '圣灵节庆日 圣灵降临节庆日'],
  [56, '三一主日 圣三主日'],
  [60, '基督圣体节 基督圣体圣血瞻礼'],
]
/** Solar terms that are feasts, by their place in the year (小寒 0). */
export const termFeasts: readonly (readonly [term: number, words: string])[] = [
  [6, '清明节'],
  [23, '冬至节'],
]
export const orthodoxMark = '东正教'
