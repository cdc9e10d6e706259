import type { Dataset } from '../../model/dataset.ts'
import type { Commentary } from '../../model/records.ts'
import type { PackageResult } from '../packageResult.ts'
import { parseCommentaryPath } from '../records/recordFiles.ts'

/** A result in which unavailable commentaries are replaced by the displayed ones. */
interface AssumedResult {
  readonly result: PackageResult
  /** Paths of those commentaries. */
  readonly unavailable: readonly string[]
}

/**
 * Some hosts do not serve Markdown (IIS answers 404 for an unknown extension, GitHub Pages converts it to
 * HTML). Such a missing commentary is no fault of the package: the displayed one is kept. Nothing changes
 * where nothing is displayed.
 * @param knownDigests digest of each displayed file, by path
 * @param texts the displayed commentaries; empty before the records are loaded
 */
export function assumeShownCommentaries(
  result: PackageResult,
  knownDigests: Readonly<Record<string, string>>,
  texts: readonly Commentary[] = [],
): AssumedResult {
  const unavailable = result.failed
    .filter(({ reason }) => reason === 'missing' || reason === 'html')
    .map(({ path }) => path)
    .filter((path) => path in knownDigests && parseCommentaryPath(path) !== null)
  if (unavailable.length === 0 || texts.length === 0) return { result, unavailable: [] }
  const assumed = new Set(unavailable)
  const problems = result.problems.filter(({ file }) => !file || !assumed.has(file))
  return {
    unavailable,
    result: {
      dataset: result.dataset && {
        ...addCommentaries(result.dataset, texts, unavailable),
        problems,
      },
      problems,
      failed: result.failed.filter(({ path }) => !assumed.has(path)),
      files: [
        ...result.files,
        ...unavailable.map((path) => ({
          path,
          bytes: 0,
          digest: knownDigests[path]!,
          endsWithNewline: true,
        })),
      ],
    },
  }
}

/** The dataset with the displayed commentaries in place of the unavailable ones. */
function addCommentaries(
  read: Dataset,
  texts: readonly Commentary[],
  unavailable: readonly string[],
): Dataset {
  if (!read.records) return read
  const places = new Set(
    unavailable.flatMap((path) => {
      const found = parseCommentaryPath(path)
      return found ? [toCommentaryKey({ ...found, lang: found.lang || read.languages[0] })] : []
    }),
  )
  const shown = texts.filter((one) => places.has(toCommentaryKey(one)))
  const commentaries = [...read.records.commentaries, ...shown]
  return { ...read, records: { ...read.records, commentaries } }
}

function toCommentaryKey({
  right,
  edition,
  lang,
}: Pick<Commentary, 'right' | 'edition' | 'lang'>): string {
  return `${right}/${edition}.${lang}`
}
