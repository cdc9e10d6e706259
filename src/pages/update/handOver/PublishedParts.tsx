import { missingCount, type HandedOverFiles, type Publication } from '../../../desk/publication.ts'
import { useReader } from '../../reader.ts'
import { useDeskWorld } from '../deskWorld.ts'
import { timeText } from '../timeText.ts'
import { SkippedFiles } from './SkippedFiles.tsx'
import { usePublishedFigure } from './usePublishedFigure.ts'
import { useTranslator } from '../../useTranslator.ts'

/** What of a draft is on the server, what is not, and what to do. */
export function PublishedParts({ publication }: { readonly publication: Publication }) {
  const { words } = useReader()
  const { say } = useTranslator()
  const { parts, missing, unlisted, files, skipped } = publication
  const count = missingCount(missing)
  if (parts + count === 0) return <p className="notice">{say('handOver.check.empty')}</p>
  if (count > 0)
    return (
      <div className={isWaiting(files) ? 'notice' : 'notice notice-error'}>
        <p>{say('handOver.check.missing', { count, parts: Math.max(parts, count) })}</p>
        <ToDo files={files} />
        <MissingList publication={publication} />
        <SkippedFiles files={skipped} />
      </div>
    )
  if (skipped.length > 0) return <SkippedFiles files={skipped} />
  return unlisted.length > 0 ? (
    <p className="notice notice-error">
      {say('handOver.check.unlisted', { files: words.list(unlisted) })}
    </p>
  ) : (
    <p className="notice">{say('handOver.check.all', { parts })}</p>
  )
}

/** Handed over and not copied yet: no error. */
function isWaiting(files: HandedOverFiles | null): boolean {
  return files !== null && !files.copied && files.outdated.length === 0
}

function ToDo({ files }: { readonly files: HandedOverFiles | null }) {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  if (!files) return <p>{say('handOver.check.never')}</p>
  const { at, outdated, copied } = files
  if (copied) return <p>{say('handOver.check.again')}</p>
  const time = timeText(at, words.lang, world.now())
  if (outdated.length === 0) return <p>{say('handOver.check.fits', { time })}</p>
  const named = { files: words.list(outdated), count: outdated.length }
  return <p>{say('handOver.check.outdated', { time, ...named })}</p>
}

function MissingList({ publication }: { readonly publication: Publication }) {
  const { say } = useTranslator()
  const { dataset, missing } = publication
  const lines = missing.lines.map(usePublishedFigure(dataset))
  const texts = [
    ...missing.commentaries.map((file) => say('handOver.check.text', { file })),
    ...missing.removed.map((file) => say('handOver.check.removed', { file })),
    ...missing.contested.map(({ path }) => say('handOver.check.contested', { file: path })),
  ]
  const rows = missing.rows.map(({ path, cells }) =>
    say('handOver.check.row', { file: path, row: rowName(cells) }),
  )
  return (
    <ul>
      {[...lines, ...texts, ...rows].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

/** The name of a row: its id or subject, and its first words. */
function rowName(cells: Readonly<Record<string, string>>): string {
  const names = ['id', 'recommendation', 'date', 'title'].flatMap((name) => cells[name] ?? [])
  const name = names.join(', ')
  return name.length > 90 ? `${name.slice(0, 89)}…` : name
}
