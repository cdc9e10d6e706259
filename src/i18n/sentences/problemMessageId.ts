import type { Problem } from '../../model/problem.ts'

/** The message of a problem, without its prefix: the code, and the rule after a slash where the code has several. */
export function getProblemMessageId(problem: Pick<Problem, 'code' | 'detail'>): string {
  const { rule } = problem.detail
  return rule === undefined ? problem.code : `${problem.code}/${rule}`
}
