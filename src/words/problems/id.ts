import type { Problem } from '../../model/problem.ts'

/** The message that tells of a problem: its code, and behind a slash the rule that was broken, where there are several. */
export function problemMessageId(problem: Pick<Problem, 'code' | 'detail'>): string {
  const { rule } = problem.detail
  return rule === undefined ? problem.code : `${problem.code}/${rule}`
}
