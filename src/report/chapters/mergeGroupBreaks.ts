import type { ReportedBreak } from './dataChanges.ts'

/** Reports a break of the total and of its groups once, for the total. */
export function mergeGroupBreaks(breaks: readonly ReportedBreak[]): readonly ReportedBreak[] {
  const isSameBreak = (candidate: ReportedBreak, other: ReportedBreak) =>
    candidate.key.indicator === other.key.indicator && candidate.period === other.period
  return breaks.filter(
    (candidate) =>
      candidate.key.group === '' ||
      !breaks.some((other) => other.key.group === '' && isSameBreak(candidate, other)),
  )
}
