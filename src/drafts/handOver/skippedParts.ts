import type { Dataset } from '../../model/dataset.ts'
import { FOLLOW_UP, RECOMMENDATIONS } from '../../datapackage/records/recordFiles.ts'
import type { FileSource } from '../../datapackage/io/fileSource.ts'
import type { Draft, DraftRecord } from '../draft.ts'
import { cellText } from '../lineCells.ts'
import { INDICATORS, readPublishedTable } from './publishedTable.ts'
import { getCommentaryPath } from '../commentary/draftCommentary.ts'
import type { SkippedFile } from './losslessFile.ts'

/**
 * The published tables that the draft changes or its checks need, and that cannot be read completely. For
 * figures these are all files of the right and edition, since a line is compared with them before it is written.
 */
export async function findUnreadableTables(
  draft: Draft,
  dataset: Dataset,
  published: FileSource,
): Promise<readonly SkippedFile[]> {
  const { right, edition, lines, recommendations, followUps, indicators = [] } = draft
  const deliveries = dataset.yearlyFiles.filter(
    (one) => one.right === right && one.edition === edition,
  )
  const paths = [
    ...(lines.length > 0 ? deliveries.map(({ file }) => file) : []),
    ...(recommendations.length + followUps.length > 0 ? [RECOMMENDATIONS] : []),
    ...(followUps.length > 0 ? [FOLLOW_UP] : []),
    ...(indicators.length > 0 || dataset.indicators.length === 0 ? [INDICATORS] : []),
  ]
  const results = await Promise.all(
    paths.map(async (path) => {
      const result = await readPublishedTable(published, path, draft)
      return result === 'unreachable' || result.ok ? [] : [result.skipped]
    }),
  )
  return results.flat()
}

/**
 * A draft without the parts that belong to skipped files, and without what depends on those parts: figures and
 * recommendations of an indicator that only the draft describes, follow-up of a recommendation that only the
 * draft makes.
 */
export function omitSkippedParts(
  draft: Draft,
  dataset: Dataset,
  skipped: readonly SkippedFile[],
): Draft {
  const paths = new Set(skipped.map(({ path }) => path))
  const { right, edition, recommendations, followUps, indicators } = draft
  const isFigures = dataset.yearlyFiles.some(
    (one) => one.right === right && one.edition === edition && paths.has(one.file),
  )
  const publishedIds = new Set(dataset.indicators.map(({ id }) => id))
  const isAvailable = (id: string): boolean => !paths.has(INDICATORS) || publishedIds.has(id)
  const newRecommendations = new Set(recommendations.map((one) => cellText(one, 'id')))
  const commentary = Object.entries(draft.commentary).filter(
    ([lang]) => !paths.has(getCommentaryPath(draft, lang, dataset.languages)),
  )
  return {
    ...draft,
    lines: isFigures ? [] : draft.lines.filter((line) => isAvailable(cellText(line, 'indicator'))),
    commentary: Object.fromEntries(commentary),
    recommendations: paths.has(RECOMMENDATIONS)
      ? []
      : recommendations.filter((one) => listIndicators(one).every(isAvailable)),
    followUps: paths.has(FOLLOW_UP)
      ? []
      : followUps.filter(
          (one) =>
            !paths.has(RECOMMENDATIONS) || !newRecommendations.has(cellText(one, 'recommendation')),
        ),
    ...(indicators && { indicators: paths.has(INDICATORS) ? [] : indicators }),
  }
}

function listIndicators(record: DraftRecord): readonly string[] {
  return cellText(record, 'indicators')
    .split(';')
    .map((id) => id.trim())
    .filter(Boolean)
}
