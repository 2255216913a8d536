import { DAY, dayStart, oneDay, type Stretch, weekday } from './gregorian.ts'
import { lunarDays } from './lunar.ts'
import type { Feast } from './types.ts'

/** Easter Sunday of the western churches: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): number {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayStart(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

/** Easter Sunday of the eastern churches: Meeus' Julian algorithm, moved to the Gregorian calendar. */
function orthodoxEaster(year: number): number {
  const [a, b, c] = [year % 4, year % 7, year % 19]
  const d = (19 * c + 15) % 30
  const e = (2 * a + 4 * b - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  const shift = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayStart(year, month, ((d + e + 114) % 31) + 1 + shift)
}

/** The nth weekday (Monday 1) of the days from `start` to `end`; negative n counts from the end. Null where there is none. */
export function nthWeekday(start: number, end: number, n: number, day: number): Stretch | null {
  const index = day - 1
  const first =
    n > 0 ? start + ((index - weekday(start) + 7) % 7) * DAY : end - DAY - ((weekday(end - DAY) - index + 7) % 7) * DAY
  const at = first + (n > 0 ? n - 1 : n + 1) * 7 * DAY
  return at >= start && at < end ? oneDay(at) : null
}

/** The day of a feast in a year, or null where the lunar table does not reach. */
export function feastDay(year: number, feast: Feast): Stretch | null {
  switch (feast.by) {
    case 'date':
      return oneDay(dayStart(year, feast.month, feast.day))
    case 'lunar':
      return lunarDays(year, feast.month, false, feast.day)
    case 'weekday':
      return nthWeekday(dayStart(year, feast.month, 1), dayStart(year, feast.month + 1, 1), feast.nth, feast.weekday)
    case 'easter':
      return oneDay((feast.orthodox ? orthodoxEaster(year) : easter(year)) + feast.days * DAY)
  }
}
