import {
  countMissing,
  type HandedOverFilesStatus,
  type PublicationStatus,
} from '../../../drafts/handOver/publicationStatus.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useDraftServices } from '../draftServices.ts'
import { formatTime } from '../formatTime.ts'
import { SkippedFiles } from './SkippedFiles.tsx'
import { usePublishedFigure } from './usePublishedFigure.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** What of a draft is on the server, what is not, and what to do. */
export function PublicationReport({ publication }: { readonly publication: PublicationStatus }) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { parts, missing, unlisted, files, skipped } = publication
  const count = countMissing(missing)
  if (parts + count === 0) return <p className="notice">{t('handOver.check.empty')}</p>
  if (count > 0)
    return (
      <div className={isWaiting(files) ? 'notice' : 'notice notice-error'}>
        <p>{t('handOver.check.missing', { count, parts: Math.max(parts, count) })}</p>
        <NextSteps files={files} />
        <MissingList publication={publication} />
        <SkippedFiles files={skipped} />
      </div>
    )
  if (skipped.length > 0) return <SkippedFiles files={skipped} />
  return unlisted.length > 0 ? (
    <p className="notice notice-error">
      {t('handOver.check.unlisted', { files: translator.formatList(unlisted) })}
    </p>
  ) : (
    <p className="notice">{t('handOver.check.all', { parts })}</p>
  )
}

/** Handed over and not copied yet: no error. */
function isWaiting(files: HandedOverFilesStatus | null): boolean {
  return files !== null && !files.isCopied && files.outdated.length === 0
}

function NextSteps({ files }: { readonly files: HandedOverFilesStatus | null }) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  if (!files) return <p>{t('handOver.check.never')}</p>
  const { at, outdated, isCopied } = files
  if (isCopied) return <p>{t('handOver.check.again')}</p>
  const time = formatTime(at, translator.lang, services.now())
  if (outdated.length === 0) return <p>{t('handOver.check.fits', { time })}</p>
  const namedFiles = { files: translator.formatList(outdated), count: outdated.length }
  return <p>{t('handOver.check.outdated', { time, ...namedFiles })}</p>
}

function MissingList({ publication }: { readonly publication: PublicationStatus }) {
  const { t } = useTranslator()
  const { dataset, missing } = publication
  const lines = missing.lines.map(usePublishedFigure(dataset))
  const texts = [
    ...missing.commentaries.map((file) => t('handOver.check.text', { file })),
    ...missing.removed.map((file) => t('handOver.check.removed', { file })),
    ...missing.conflicts.map(({ path }) => t('handOver.check.contested', { file: path })),
  ]
  const rows = missing.rows.map(({ path, cells }) =>
    t('handOver.check.row', { file: path, row: getRowName(cells) }),
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
function getRowName(cells: Readonly<Record<string, string>>): string {
  const names = ['id', 'recommendation', 'date', 'title'].flatMap((name) => cells[name] ?? [])
  const name = names.join(', ')
  return name.length > 90 ? `${name.slice(0, 89)}…` : name
}
