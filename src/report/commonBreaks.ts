import type { ReportedBreak } from './dataChanges.ts'

/** Reports a break of the total and of its groups once, for the total. */
export function commonBreaks(breaks: readonly ReportedBreak[]): readonly ReportedBreak[] {
  const same = (one: ReportedBreak, other: ReportedBreak) =>
    one.key.indicator === other.key.indicator && one.period === other.period
  return breaks.filter(
    (one) =>
      one.key.group === '' || !breaks.some((other) => other.key.group === '' && same(one, other)),
  )
}
