import type { Dataset } from '../model/dataset.ts'
import type { Commentary } from '../model/records.ts'
import type { PackageReading } from './packageReading.ts'
import { commentaryFileOf } from './records/recordFiles.ts'

/** A reading in which commentaries that could not be had count as they are shown. */
interface AssumedReading {
  readonly reading: PackageReading
  /** Paths of those commentaries. */
  readonly uncompared: readonly string[]
}

/**
 * Some hosts give out no Markdown (IIS answers 404 to an ending it does not know, GitHub Pages makes pages of
 * it). What a host never gives out says nothing of the package: such a commentary counts as the one that is
 * shown already, and its absence is no fault of the package. Nothing changes where nothing is shown.
 * @param known digest of each file that is shown, by path
 * @param texts the commentaries that are shown; none before the records have come
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

/** A dataset with the commentaries that are shown in the place of those that could not be had. */
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
