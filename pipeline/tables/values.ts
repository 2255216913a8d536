import { hardSide } from './codes.ts'
import { code, flag, number, orNull, text } from './column.ts'

/** How a printed number is bounded (DATA.md, section 6). */
export const boundColumns = {
  lower: orNull(
    number(
      { en: 'Lower bound', zh: '下界' },
      {
        en: 'Lower end of the interval the words allow, magnitude applied; null where the text gives none.',
        zh: '词义与取整所允许区间的下界（已乘数量级）；原文未给出则为空。',
      },
    ),
  ),
  upper: orNull(number({ en: 'Upper bound', zh: '上界' }, { en: 'Upper end of that interval.', zh: '该区间的上界。' })),
  lower_inclusive: orNull(
    flag(
      { en: 'Lower bound included', zh: '含下界' },
      { en: 'Whether the lower bound itself is possible.', zh: '下界本身是否可能取到。' },
    ),
  ),
  upper_inclusive: orNull(
    flag(
      { en: 'Upper bound included', zh: '含上界' },
      { en: 'Whether the upper bound itself is possible.', zh: '上界本身是否可能取到。' },
    ),
  ),
  hard_side: orNull(
    code(
      hardSide,
      { en: 'Hard side', zh: '硬边界' },
      {
        en: 'Which bound the qualifying word itself states; the other one is the rounding assumption. Null where both bounds are of one sort.',
        zh: '限定词本身所示的边界；另一侧为取整假设。两侧同类时为空。',
      },
    ),
  ),
}

/** What a value is said of: shared by reported and derived values. */
export const subjectColumns = {
  subject: orNull(
    text(
      { en: 'Subject', zh: '指标' },
      { en: 'Indicator as printed, without the area or the holder.', zh: '印出的指标名称，不含地区与主体。' },
      {
        concept: 'SDMX:INDICATOR',
      },
    ),
  ),
  entity: orNull(
    text({ en: 'Entity', zh: '主体' }, { en: 'Whose indicator it is, as printed.', zh: '指标的主体（原文）。' }),
  ),
  ref_area: orNull(
    text(
      { en: 'Area', zh: '地区' },
      {
        en: 'ISO 3166-2 code of the area, or ISO 3166-1 of the country.',
        zh: '地区的 ISO 3166-2 代码，或国家的 ISO 3166-1 代码。',
      },
      {
        concept: 'SDMX:REF_AREA',
      },
    ),
  ),
}

export const timeColumn = orNull(
  text(
    { en: 'Time', zh: '时间' },
    { en: 'ISO 8601 day, or start/end with both ends included.', zh: 'ISO 8601 日期，或“起/止”（两端均含）。' },
    {
      concept: 'SDMX:TIME_PERIOD',
    },
  ),
)

export const unitMeasure = orNull(
  text(
    { en: 'Unit', zh: '单位' },
    {
      en: 'Code of the unit, see `unit_system`; `%`, `pp` and `bp` as such.',
      zh: '单位代码，见 unit_system；%、pp、bp 直接写出。',
    },
    {
      concept: 'SDMX:UNIT_MEASURE',
    },
  ),
)

export const obsValueScaled = orNull(
  number(
    { en: 'Scaled value', zh: '换算后数值' },
    {
      en: '`obs_value` × 10^`unit_mult`: the value in single units.',
      zh: 'obs_value × 10^unit_mult，即以一个单位计的数值。',
    },
  ),
)
