import type { Custom } from './custom.ts'
import { feastDay, nthWeekday } from './feasts.ts'
import {
  add,
  addMonths,
  around,
  DAY,
  dateOf,
  dayStart,
  daysIn,
  HOUR,
  MINUTE,
  monthsOf,
  oneDay,
  SECOND,
  type Stretch,
  stretch,
  weekStart,
  yearsOf,
} from './gregorian.ts'
import { lunarDays, lunarYearOf, seasonOf, termDay } from './lunar.ts'
import type { Clock, Feast, Part, Unit } from './types.ts'
import { cycleStart } from './year.ts'

/** Where a time is seen from: an instant, and how many cycles of the coarsest implied unit away it is looked for. */
interface View {
  readonly now: number
  readonly cycles: number
  readonly custom: Custom
}

type PartOf<K extends Part['is']> = Extract<Part, { is: K }>

/** The stretch that holds what is not printed: the one spoken of, or the one around now. */
const spokenOr = (view: View, unit: Unit, within: Stretch | null): Stretch =>
  within ?? around(view.now, unit, view.cycles)

const yearIn = (view: View, within: Stretch | null): number => dateOf(spokenOr(view, 'year', within).start).year

/** Years by number; a decade inside a century that is counted from now (上世纪90年代) begins with it. */
function ofYears(part: PartOf<'years'>, { now, custom }: View, within: Stretch | null): Stretch {
  const { year } = dateOf(now)
  if (within) {
    const base = dateOf(within.start).year - 1
    return yearsOf(base + part.first, base + part.last, part.grain)
  }
  if (!part.short) return yearsOf(part.first, part.last, part.grain)
  const first = part.grain === 'decade' ? custom.decade(part.first, year) : custom.year(part.first, year)
  return yearsOf(first, first + part.last - part.first, part.grain)
}

const CYCLE = 60

function ofCycle(part: PartOf<'cycle'>, { now, cycles }: View): Stretch {
  const { year } = dateOf(now)
  const back = (((year - cycleStart - part.year) % CYCLE) + CYCLE) % CYCLE
  return yearsOf(year - back + cycles * CYCLE, year - back + cycles * CYCLE, 'year')
}

function ofStep(part: PartOf<'step'>, { now }: View, within: Stretch | null): Stretch {
  if (part.same) return oneDay(addMonths(now, 12 * part.by))
  if (within?.grain === 'year') {
    const years = dateOf(within.start).year - dateOf(now).year
    return around(addMonths(now, 12 * years), part.unit, part.by)
  }
  return around(within?.grain === 'day' || within?.grain === 'month' ? within.start : now, part.unit, part.by)
}

function ofMonths(part: PartOf<'months'>, view: View, within: Stretch | null): Stretch {
  const first = yearIn(view, within)
  const last = within ? dateOf(within.end - DAY).year : first
  const whole = monthsOf(first, part.first, part.last, part.grain)
  return last > first && within?.grain === 'year'
    ? stretch(whole.start, dayStart(last, part.last + 1, 1), part.grain)
    : whole
}

/** Days of the month; null of a day the month lacks. */
function ofDays(part: PartOf<'days'>, view: View, within: Stretch | null): Stretch | null {
  const { year, month } = dateOf(spokenOr(view, 'month', within).start)
  const last = part.last === 0 ? daysIn(year, month) : part.last
  if (last > daysIn(year, month)) return null
  return stretch(dayStart(year, month, part.first), dayStart(year, month, last + 1), 'day')
}

function ofFew({ count, unit }: PartOf<'few'>, view: View, within: Stretch | null): Stretch {
  const { start, end } = spokenOr(view, 'year', within)
  const grain = unit === 'workday' ? 'day' : unit
  return count > 0 ? stretch(start, add(start, unit, count), grain) : stretch(add(end, unit, count), end, grain)
}

function ofNth({ n, unit }: PartOf<'nth'>, view: View, within: Stretch | null): Stretch | null {
  const base = spokenOr(view, 'year', within)
  if (unit === 'week' && n > 0) return view.custom.week(n, base)
  const start = n > 0 ? add(base.start, unit, n - 1) : add(base.end, unit, n)
  const from = unit === 'week' ? weekStart(start) : start
  return from >= base.end ? null : stretch(from, add(from, unit, 1), unit === 'workday' ? 'day' : unit)
}

function ofEdge({ edge, unit }: PartOf<'edge'>, view: View, within: Stretch | null): Stretch | null {
  const own = within && (unit === null || within.grain === unit || unit === 'year') ? within : null
  return unit === null && !own ? null : view.custom.edge(edge, own ?? around(view.now, unit!, view.cycles))
}

function ofLunar(part: PartOf<'lunar'>, view: View, within: Stretch | null): Stretch | null {
  const year = yearIn(view, within)
  const month = part.month ?? monthNow(view.now)
  if (month === null) return null
  if (view.custom.lunar === 'converted') return lunarDays(year, month, part.leap, part.day)
  if (part.day === null) return monthsOf(year, month, month, 'month')
  return part.day > daysIn(year, month) ? null : oneDay(dayStart(year, month, part.day))
}

/** The lunar month around an instant. */
function monthNow(now: number): number | null {
  const year = lunarYearOf(now)
  if (year === null) return null
  for (let month = 12; month > 0; month--) if (lunarDays(year, month, false, 1)!.start <= now) return month
  return null
}

/** Feasts at the end of the lunar year fall into the next solar one. */
function ofFeast(feast: Feast, view: View, within: Stretch | null): Stretch | null {
  const year = yearIn(view, within)
  const day = feastDay(year, feast)
  if (!day || feast.by !== 'lunar' || view.custom.eveOfYear === 'lunar') return day
  return dateOf(day.start).year > year ? feastDay(year - 1, feast) : day
}

/** The last two terms of a lunar year fall into the next solar one. */
const LAST_TERMS = 2
const ofTerm = (term: number, view: View, within: Stretch | null): Stretch | null =>
  termDay(yearIn(view, within) + (term < LAST_TERMS && view.custom.eveOfYear === 'lunar' ? 1 : 0), term)

function ofWeekday(index: number, view: View, within: Stretch | null): Stretch {
  if (within?.grain === 'day') return within
  return oneDay(spokenOr(view, 'week', within?.grain === 'week' ? within : null).start + (index - 1) * DAY)
}

function ofWeek(first: number, days: number, view: View, within: Stretch | null): Stretch {
  const start = spokenOr(view, 'week', within?.grain === 'week' ? within : null).start + first * DAY
  return stretch(start, start + days * DAY, 'day')
}

const SEASON_MONTHS = 3

function ofSeason(firstTerm: number, view: View, within: Stretch | null): Stretch | null {
  const year = yearIn(view, within)
  if (view.custom.season === 'terms') return seasonOf(year, firstTerm)
  const month = firstTerm / 2 + 2
  return monthsOf(year, month, month + SEASON_MONTHS - 1, 'season')
}

function ofSlashed(part: PartOf<'slashed'>, view: View): Stretch | null {
  const dayFirst = part.second > 12 ? false : part.first > 12 || view.custom.slashed === 'day first'
  const [month, day] = dayFirst ? [part.second, part.first] : [part.first, part.second]
  const year = part.year ?? yearIn(view, null)
  return day > daysIn(year, month) ? null : oneDay(dayStart(year, month, day))
}

function ofPart(part: PartOf<'part'>, view: View, within: Stretch | null): Stretch | null {
  const hours = view.custom.part(part.name)
  const { start } = spokenOr(view, 'day', within)
  return hours && stretch(start + hours[0] * HOUR, start + hours[1] * HOUR, 'part')
}

function ofClock(clock: Clock, view: View, within: Stretch | null, part: PartOf<'part'> | null): Stretch {
  const { start } = oneDay(spokenOr(view, 'day', within).start)
  const hour =
    clock.half === 'pm' && clock.hour < 12
      ? clock.hour + 12
      : clock.half === 'am' && clock.hour === 12
        ? 0
        : part
          ? view.custom.hour(clock.hour, part)
          : clock.hour
  const at = start + hour * HOUR + ((clock.minute ?? 0) - (clock.short ?? 0)) * MINUTE + (clock.second ?? 0) * SECOND
  if (clock.second !== null) return stretch(at, at + SECOND, 'second')
  return clock.minute !== null ? stretch(at, at + MINUTE, 'minute') : stretch(at, at + HOUR, 'hour')
}

function narrow(part: Part, view: View, within: Stretch | null, day: PartOf<'part'> | null): Stretch | null {
  switch (part.is) {
    case 'years':
      return ofYears(part, view, within)
    case 'someYear':
      return null
    case 'cycle':
      return ofCycle(part, view)
    case 'step':
      return ofStep(part, view, within)
    case 'months':
      return ofMonths(part, view, within)
    case 'days':
      return ofDays(part, view, within)
    case 'few':
      return ofFew(part, view, within)
    case 'nth':
      return ofNth(part, view, within)
    case 'nthWeekday': {
      const { start, end } = spokenOr(view, 'month', within)
      return nthWeekday(start, end, part.n, part.weekday)
    }
    case 'edge':
      return ofEdge(part, view, within)
    case 'weekday':
      return ofWeekday(part.weekday, view, within)
    case 'weekend':
      return ofWeek(view.custom.weekend[0], view.custom.weekend[1], view, within)
    case 'halfWeek':
      return part.second ? ofWeek(3, 4, view, within) : ofWeek(0, 3, view, within)
    case 'lunar':
      return ofLunar(part, view, within)
    case 'feast':
      return ofFeast(part.feast, view, within)
    case 'term':
      return ofTerm(part.term, view, within)
    case 'season':
      return ofSeason(part.firstTerm, view, within)
    case 'slashed':
      return ofSlashed(part, view)
    case 'part':
      return ofPart(part, view, within)
    case 'clock':
      return ofClock(part, view, within, day)
    case 'now':
      return stretch(view.now, view.now, 'second')
  }
}

/**
 * The stretch that the parts of a time mean as seen from `now` (milliseconds of an unzoned clock), `cycles` of the implied
 * unit away from it. Null where there is no such day, or outside the lunar table.
 */
export function resolveParts(parts: readonly Part[], now: number, custom: Custom, cycles = 0): Stretch | null {
  const view: View = { now, cycles, custom }
  let within: Stretch | null = null
  let day: PartOf<'part'> | null = null
  for (const part of parts) {
    within = narrow(part, view, within, day)
    if (!within) return null
    if (part.is === 'part') day = part
  }
  return within
}

/** Whether a time names its own year, or counts from now: no cycle is implied. */
export const isAbsolute = (parts: readonly Part[]): boolean => {
  const head = parts[0]!
  return (
    head.is === 'years' ||
    head.is === 'someYear' ||
    head.is === 'step' ||
    head.is === 'now' ||
    (head.is === 'slashed' && head.year !== null)
  )
}
