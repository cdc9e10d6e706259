import type { Problem } from '../../../src/model/problem.ts'
import type { Records } from '../../../src/model/records.ts'
import { readSmallPackage, type Files } from '../smallPackage.ts'

/** Sheets of records with one fault each; the name begins with that of the sheet. */
export const FAULT_FOLDER = 'faults-in-records'

/** `actions-empty` is put in the place of `actions.csv`. */
export function sheetOf(name: string): string {
  return `${/^(?:recommendations|follow-up|actions|consultation)/.exec(name)![0]}.csv`
}

/** Recommendations for the other sheets to speak of, with nothing to be warned of. */
export const RECOMMENDATIONS = [
  'id,edition,right,recommendation,origin',
  'R1,2024,housing,Build homes.,UN treaty body',
  'R2,2024,housing,Mend roofs.,UPR',
  '',
].join('\n')

/** The small city of 2024, 2025 and a draft of 2026 with these files in it, and what came of reading it. */
export async function readWithRecords(
  files: Files,
): Promise<{ readonly records: Records; readonly problems: readonly Problem[] }> {
  const { dataset, problems } = await readSmallPackage({
    'recommendations.csv': RECOMMENDATIONS,
    ...files,
  })
  return { records: dataset!.records!, problems }
}
