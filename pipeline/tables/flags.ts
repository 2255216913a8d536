import type { CodeList } from './table.ts'

/** Warnings an observation can carry; the wording states the rule. */
export const flagCodes = {
  name: 'flags',
  title: { en: 'Warnings on an observation', zh: '观测值的提示' },
  values: {
    scope_mismatch: {
      en: 'The statement speaks of the whole country or an area, but its source is the report of one organisation.',
      zh: '陈述针对全国或某一地区，来源却是一家机构的报告。',
    },
    duplicate: {
      en: 'The same value was already stated of the same subject and time on this page.',
      zh: '同一版面已对同一主题、同一时间陈述过相同数值。',
    },
    inconsistent: {
      en: 'Two statements of the page contradict each other: level, change and growth do not agree within their intervals.',
      zh: '版面内的陈述互相矛盾：水平值、变化量与增长率在各自区间内不能吻合。',
    },
    period_implied: {
      en: 'The clause prints no time of its own; it was carried over from the words before it.',
      zh: '该分句没有印出时间，时间承前文而来。',
    },
    unit_implied: {
      en: 'The number prints no unit of its own; it was taken from another member of the same series.',
      zh: '该数字没有印出单位，单位取自同一并列结构的其他成员。',
    },
    unequal_counts: {
      en: 'The values and the subjects they should be dealt to differ in number, so none was assigned by guess.',
      zh: '“分别”所列的数值与主题个数不等，未作猜测分配。',
    },
  },
} as const satisfies CodeList
