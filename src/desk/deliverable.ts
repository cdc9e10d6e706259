import type { Dataset } from '../model/dataset.ts'
import { FOLLOW_UP, RECOMMENDATIONS } from '../package/records/recordFiles.ts'
import type { FileSource } from '../package/source.ts'
import type { Draft, DraftRecord } from './draft.ts'
import { meantText } from './draftColumns.ts'
import { INDICATORS, publishedTable } from './publishedTable.ts'
import { commentaryPath } from './records/commentaryDraft.ts'
import type { SkippedFile } from './wholeFile.ts'

/**
 * The published tables that the draft changes or its checks need, and that cannot be read completely. For
 * figures these are all files of the right and edition, since a line is compared with them before it is written.
 */
export async function unreadableTables(
  draft: Draft,
  dataset: Dataset,
  published: FileSource,
): Promise<readonly SkippedFile[]> {
  const { right, edition, lines, recommendations, followUps, indicators = [] } = draft
  const filed = dataset.deliveries.filter((one) => one.right === right && one.edition === edition)
  const paths = [
    ...(lines.length > 0 ? filed.map(({ file }) => file) : []),
    ...(recommendations.length + followUps.length > 0 ? [RECOMMENDATIONS] : []),
    ...(followUps.length > 0 ? [FOLLOW_UP] : []),
    ...(indicators.length > 0 || dataset.indicators.length === 0 ? [INDICATORS] : []),
  ]
  const found = await Promise.all(
    paths.map(async (path) => {
      const reading = await publishedTable(published, path, draft)
      return reading === 'unreachable' || reading.ok ? [] : [reading.skipped]
    }),
  )
  return found.flat()
}

/**
 * A draft without the parts that belong to skipped files, and without what depends on those parts: figures and
 * recommendations of an indicator that only the draft describes, follow-up of a recommendation that only the
 * draft makes.
 */
export function withoutSkipped(
  draft: Draft,
  dataset: Dataset,
  skipped: readonly SkippedFile[],
): Draft {
  const paths = new Set(skipped.map(({ path }) => path))
  const { right, edition, recommendations, followUps, indicators } = draft
  const isFigures = dataset.deliveries.some(
    (one) => one.right === right && one.edition === edition && paths.has(one.file),
  )
  const known = new Set(dataset.indicators.map(({ id }) => id))
  const isKnown = (id: string): boolean => !paths.has(INDICATORS) || known.has(id)
  const made = new Set(recommendations.map((one) => meantText(one, 'id')))
  const commentary = Object.entries(draft.commentary).filter(
    ([lang]) => !paths.has(commentaryPath(draft, lang, dataset.languages)),
  )
  return {
    ...draft,
    lines: isFigures ? [] : draft.lines.filter((line) => isKnown(meantText(line, 'indicator'))),
    commentary: Object.fromEntries(commentary),
    recommendations: paths.has(RECOMMENDATIONS)
      ? []
      : recommendations.filter((one) => indicatorsOf(one).every(isKnown)),
    followUps: paths.has(FOLLOW_UP)
      ? []
      : followUps.filter(
          (one) => !paths.has(RECOMMENDATIONS) || !made.has(meantText(one, 'recommendation')),
        ),
    ...(indicators && { indicators: paths.has(INDICATORS) ? [] : indicators }),
  }
}

function indicatorsOf(one: DraftRecord): readonly string[] {
  return meantText(one, 'indicators')
    .split(';')
    .map((id) => id.trim())
    .filter(Boolean)
}
