import {
  betweenWords,
  dayParts,
  dayPrefixes,
  feasts,
  firstWords,
  lastWords,
  nowWords,
  rangeWords,
  sinceWords,
  softWords,
  untilWords,
} from '../lexicon/moments.ts'
import { dayWords, weekdays } from '../lexicon/times.ts'
import { variants } from '../lexicon/variants.ts'
import { classAt, ORDINAL } from '../numbers/chars.ts'
import { readNumeral } from '../numbers/numeral.ts'
import { flags, words } from '../numbers/words.ts'
import { compile } from '../text/match.ts'
import { readCalendar } from './calendar.ts'
import { readClockTime } from './clock-time.ts'
import { readCounted, readShortYear, units } from './counted.ts'
import { addDays, addMonths, daysIn, isoDay, normOf, partsOf } from './norm.ts'
import { DAY, days, HOUR, iso, MINUTE, type Moment, type Read, SECOND } from './stretch.ts'
import { relativeAt, resolveRelative, weekday } from './times.ts'

const soft = flags(softWords)

const now = flags(nowWords)

const since = flags(sinceWords)

const until = flags(untilWords)

const lasts = flags(lastWords)

const firsts = flags(firstWords)

const simplified = new Map(
  Array.from({ length: variants.length / 2 }, (_, k) => [variants[2 * k]!, variants[2 * k + 1]!]),
)
const between = flags(betweenWords)
const ranges = flags(rangeWords)

const feastDays = compile(
  feasts.flatMap(([list, month, day]) => words(list).map(word => [word, [month, day] as const] as const)),
)

const parts = compile(
  new Map(dayParts.flatMap(([list, first, last, pm]) => words(list).map(word => [word, { first, last, pm }] as const))),
)

const prefixes = compile(dayPrefixes)

const weekdayPrefix = flags(weekdays.map(([prefix]) => prefix).join(' '))

/** 前两天, 最后五天, 第二周 inside a longer time. */
function readInside(text: string, i: number, within: Moment): Read | null {
  const front = firsts.at(text, i)
  const back = front ? null : lasts.at(text, i)
  const nth = classAt(text, i) === ORDINAL
  if (!front && !back && !nth) return null
  const at = nth ? i + 1 : (front ?? back)!.end
  const numeral = readNumeral(text, at)
  const unit = numeral && units.at(text, numeral.end)
  if (!numeral || !unit) return null
  const count = Number(numeral.exact)
  const from = iso(within.start)
  const to = iso(within.end)
  if (unit.entry === 'day') {
    if (nth) return { end: unit.end, moment: days(addDays(from, count - 1), addDays(from, count - 1), 'day') }
    return {
      end: unit.end,
      moment: front ? days(from, addDays(from, count - 1), 'day') : days(addDays(to, 1 - count), to, 'day'),
    }
  }
  if (unit.entry === 'month') {
    const y = partsOf(from).year
    const [a, b] = nth ? [count, count] : front ? [1, count] : [13 - count, 12]
    return { end: unit.end, moment: days(isoDay(y, a, 1), isoDay(y, b, daysIn(y, b)), 'month') }
  }
  if (unit.entry !== 'week' || !nth) return null
  const monday = addDays(from, (7 - weekday(from)) % 7)
  const first =
    within.grain === 'year'
      ? addDays(isoDay(partsOf(from).year, 1, 4), -weekday(isoDay(partsOf(from).year, 1, 4)))
      : monday
  const start = addDays(first, 7 * (count - 1))
  return { end: unit.end, moment: days(start, addDays(start, 6), 'week') }
}

/** 周六 of the week that is spoken of, or of this one. */
function readWeekday(text: string, i: number, ref: number, within: Moment | null): Read | null {
  const inWeek = within?.grain === 'week'
  const prefix = weekdayPrefix.at(text, i)
  const at = prefix ? prefix.end : i
  const index = prefix || inWeek ? weekdays[0]![1].indexOf(text[at] ?? ' ') : -1
  if (index < 0) return null
  const day = iso(inWeek ? within.start : ref)
  const date = addDays(day, Math.min(index, 6) - weekday(day))
  // a weekday that is past is the one of the week to come
  const next = !inWeek && date < day ? addDays(date, 7) : date
  return { end: at + 1, moment: days(next, next, 'day') }
}

/** A calendar expression; the year and month come from what was said before, else from the reference. */
function readDate(text: string, i: number, ref: number, within: Moment | null): Read | null {
  const feast = feastDays.at(text, i)
  const base = partsOf(iso(within ? within.start : ref))
  if (feast)
    return { end: feast.end, moment: days(isoDay(base.year, ...feast.entry), isoDay(base.year, ...feast.entry), 'day') }
  const c = classAt(text, i)
  const numeral = c > 0 && c <= 4 ? readNumeral(text, i) : null
  if (within?.grain !== 'year' && numeral && dayWords.includes(text[numeral.end] ?? ' ')) {
    const date = isoDay(base.year, base.month, Number(numeral.exact))
    return Number.isNaN(Date.parse(date)) ? null : { end: numeral.end + 1, moment: days(date, date, 'day') }
  }
  const calendar = readCalendar(text, i, numeral)
  const norm = calendar && normOf(calendar, { issueDate: null, year: base.year, month: base.month }, null)
  if (!calendar || !norm) return null
  const [from, to = from] = norm.split('/') as [string, string?]
  return { end: calendar.end, moment: days(from, to, calendar.grain === 'era' ? 'year' : calendar.grain) }
}

const NIGHT = 18

/** A clock time or part of the day on the day that is spoken of. */
function readDayTime(text: string, i: number, ref: number, within: Moment | null, pm: boolean): Read | null {
  const prefix = prefixes.at(text, i)
  const part = parts.at(text, prefix ? prefix.end : i) ?? parts.at(text, i)
  const midnight = Date.parse(iso(within ? within.start : ref)) + (part && prefix ? prefix.entry * DAY : 0)
  if (part) {
    const { first, last } = part.entry
    return {
      end: part.end,
      moment: { start: midnight + first * HOUR, end: midnight + (last + 1) * HOUR - SECOND, grain: 'part' },
      pm: part.entry.pm,
    }
  }
  const clock = readClockTime(text, i)
  if (!clock) return null
  const night = pm && clock.hour === 12 && within !== null && new Date(within.start).getUTCHours() >= NIGHT
  const hour = night ? 24 : pm && clock.hour < 12 ? clock.hour + 12 : clock.hour
  const start = midnight + hour * HOUR + (clock.minute ?? 0) * MINUTE + (clock.second ?? 0) * SECOND
  const length = clock.second !== null ? SECOND : clock.minute !== null ? MINUTE : HOUR
  return {
    end: clock.end,
    moment: {
      start,
      end: start + length - SECOND,
      grain: clock.second !== null ? 'second' : clock.minute !== null ? 'minute' : 'hour',
    },
  }
}

/** One moment from `i` on, read as far as the words go. */
function readOne(text: string, i: number, ref: number, before: Moment | null, noon = false): Read | null {
  let at = i
  let within: Moment | null = null
  let context = before
  let pm = noon
  while (at < text.length) {
    const skip = soft.at(text, at)
    const word = relativeAt(text, at)
    const relative: ReturnType<typeof relativeAt> = within ? null : word
    const [from, to]: string[] = relative ? resolveRelative(relative.entry, iso(ref)).split('/') : []
    const found: Read | null =
      now.at(text, at) && !within
        ? { end: now.at(text, at)!.end, moment: { start: ref, end: ref, grain: 'second' } }
        : relative
          ? { end: relative.end, moment: days(from!, to ?? from!, relative.entry.unit) }
          : ((within ? null : (readCounted(text, at, ref) ?? readShortYear(text, at))) ??
            (within ? readInside(text, at, within) : null) ??
            readWeekday(text, at, ref, within) ??
            readDayTime(text, at, ref, within ?? context, pm) ??
            readDate(text, at, ref, within ?? context))
    if (found) {
      within = found.moment
      context = null
      pm = found.pm ?? pm
      at = found.end
    } else if (text[at] === ' ') at++
    else if (skip && !(within && ranges.at(text, at))) at = skip.end
    else break
  }
  return within && { end: at, moment: within, pm }
}

/**
 * What a whole expression of time means as seen from `reference` (ISO date-time without a zone): 明天下午三点,
 * 上个月23号晚上九点, 前年11月到去年3月. Null where the words are not all understood. `since` and `until` words open a side
 * to the reference. Lunar dates and feasts that move are not read.
 */
export function readMoment(text: string, reference: string): Moment | null {
  const moment = readWhole(folded(text), reference)
  return moment === null || Number.isNaN(moment.start) || Number.isNaN(moment.end) ? null : moment
}

/** The text with simplified characters, unit for unit. */
const folded = (text: string): string => text.replace(/[\u3400-\u9fff]/g, c => simplified.get(c) ?? c)

function readWhole(text: string, reference: string): Moment | null {
  const ref = Date.parse(`${reference.slice(0, 19)}${reference.length > 10 ? '' : 'T00:00:00'}Z`)
  const first = readOne(text, 0, ref, null)
  if (!first) return null
  const mark = ranges.at(text, first.end)
  if (mark) {
    const at = mark.end
    const second = readOne(text, at, ref, first.moment, first.pm ?? false)
    if (!second || (between.at(text, second.end)?.end ?? second.end) !== text.length) return null
    const { start, grain } = second.moment
    // 8月至2月 ends in the year after
    const end =
      second.moment.end < first.moment.start && grain === 'month'
        ? Date.parse(addMonths(iso(second.moment.end), 12)) + DAY - SECOND
        : second.moment.end
    // a range of hours ends with the stroke: 3点至8点
    return { start: first.moment.start, end: grain === 'hour' ? start : end, grain }
  }
  if (first.end === text.length) return first.moment
  const open = since.at(text, first.end)
  if (open?.end === text.length) return { ...first.moment, end: ref }
  const close = until.at(text, first.end)
  return close?.end === text.length && first.moment.end > ref ? { ...first.moment, start: ref } : null
}
