import type { Problem } from '../../../src/model/problem.ts'
import type { Records } from '../../../src/model/records.ts'
import { readSmallPackage, type Files } from '../../builders/memoryPackage.ts'

/** Record tables with one fault each; the file name begins with that of the table. */
export const FAULT_FOLDER = 'faults-in-records'

/** `actions-empty` replaces `actions.csv`. */
export function getSheet(name: string): string {
  return `${/^(?:recommendations|follow-up|actions|consultation)/.exec(name)![0]}.csv`
}

/** Recommendations that the other tables refer to, without warnings. */
export const RECOMMENDATIONS = [
  'id,edition,right,recommendation,origin',
  'R1,2024,housing,Build homes.,UN treaty body',
  'R2,2024,housing,Mend roofs.,UPR',
  '',
].join('\n')

/** Reads the small city with editions 2024, 2025 and a draft of 2026, and these files. */
export async function readWithRecords(
  files: Files,
): Promise<{ readonly records: Records; readonly problems: readonly Problem[] }> {
  const { dataset, problems } = await readSmallPackage({
    'recommendations.csv': RECOMMENDATIONS,
    ...files,
  })
  return { records: dataset!.records!, problems }
}
