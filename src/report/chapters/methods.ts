import type { Finding } from '../../trends/findings.ts'
import type { Verdict } from '../../trends/verdict.ts'

/** Ids of the methods behind the verdicts of a report, in the order of explanation. */
export const METHODS = [
  'lineOrStep',
  'pooledLine',
  'differenceOfEstimates',
  'movingRange',
  'two counts',
  'two shares',
  'meaningful change',
  'progress',
] as const
export type Method = (typeof METHODS)[number]

export interface ReportedMethod {
  readonly method: Method
  /** The number of headline figures that it helped to judge. */
  readonly figures: number
}

/** The methods behind one verdict, including the verdict within its segment. */
function listMethods(verdict: Verdict): readonly Method[] {
  const { evidence, progress, sinceBreak } = verdict
  return [
    ...(evidence ? [evidence.method] : []),
    ...(evidence?.counts ? (['two counts'] as const) : []),
    ...(evidence?.shares ? (['two shares'] as const) : []),
    ...(evidence?.meaningful ? (['meaningful change'] as const) : []),
    ...(progress?.status ? (['progress'] as const) : []),
    ...(sinceBreak ? listMethods(sinceBreak) : []),
  ]
}

/** The methods that judged at least one finding, each with its number of findings. */
export function countMethods(findings: readonly Finding[]): readonly ReportedMethod[] {
  const used = findings.map(({ verdict }) => new Set(listMethods(verdict)))
  return METHODS.map((method) => ({
    method,
    figures: used.filter((methods) => methods.has(method)).length,
  })).filter(({ figures }) => figures > 0)
}
