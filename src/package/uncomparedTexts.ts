import type { Dataset } from '../model/dataset.ts'
import type { Commentary } from '../model/records.ts'
import type { PackageReading } from './packageReading.ts'
import { commentaryFileOf } from './records/recordFiles.ts'

/** A result in which unavailable commentaries are replaced by the displayed ones. */
interface AssumedReading {
  readonly reading: PackageReading
  /** Paths of those commentaries. */
  readonly uncompared: readonly string[]
}

/**
 * Some hosts do not serve Markdown (IIS answers 404 for an unknown extension, GitHub Pages converts it to
 * HTML). Such a missing commentary is no fault of the package: the displayed one is kept. Nothing changes
 * where nothing is displayed.
 * @param known digest of each displayed file, by path
 * @param texts the displayed commentaries; empty before the records are loaded
 */
export function assumeShownTexts(
  reading: PackageReading,
  known: Readonly<Record<string, string>>,
  texts: readonly Commentary[] = [],
): AssumedReading {
  const uncompared = reading.failed
    .filter(({ reason }) => reason === 'missing' || reason === 'html')
    .map(({ path }) => path)
    .filter((path) => path in known && commentaryFileOf(path) !== null)
  if (uncompared.length === 0 || texts.length === 0) return { reading, uncompared: [] }
  const assumed = new Set(uncompared)
  const problems = reading.problems.filter(({ file }) => !file || !assumed.has(file))
  return {
    uncompared,
    reading: {
      dataset: reading.dataset && {
        ...withTexts(reading.dataset, texts, uncompared),
        problems,
      },
      problems,
      failed: reading.failed.filter(({ path }) => !assumed.has(path)),
      files: [
        ...reading.files,
        ...uncompared.map((path) => ({ path, bytes: 0, digest: known[path]!, ended: true })),
      ],
    },
  }
}

/** The dataset with the displayed commentaries in place of the unavailable ones. */
function withTexts(
  read: Dataset,
  texts: readonly Commentary[],
  uncompared: readonly string[],
): Dataset {
  if (!read.records) return read
  const places = new Set(
    uncompared.flatMap((path) => {
      const found = commentaryFileOf(path)
      return found ? [placeOf({ ...found, lang: found.lang || read.languages[0]! })] : []
    }),
  )
  const shown = texts.filter((one) => places.has(placeOf(one)))
  const commentaries = [...read.records.commentaries, ...shown]
  return { ...read, records: { ...read.records, commentaries } }
}

function placeOf({ right, edition, lang }: Pick<Commentary, 'right' | 'edition' | 'lang'>): string {
  return `${right}/${edition}.${lang}`
}
