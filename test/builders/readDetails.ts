import type { Fault } from '../../src/model/problem.ts'

/** The details of a fault as a plain record, so that a test can read any of them. */
export function readDetails(detail: Fault['detail']): Readonly<Record<string, string | number>> {
  return detail
}
