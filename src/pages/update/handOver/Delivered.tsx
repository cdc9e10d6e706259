import type { HandOver } from '../../../drafts/handOver/handOver.ts'
import { findOverwrittenFigures } from '../../../drafts/handOver/overwrittenFigures.ts'
import { MANIFEST } from '../../../datapackage/manifest.ts'
import { RouteLink } from '../../../components/RouteLink.tsx'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { formatShared } from './readme.ts'
import { listSharedFiles } from './sharedFiles.ts'
import { RemovedList } from './RemovedFigures.tsx'
import { SkippedFiles } from './SkippedFiles.tsx'
import { usePublishedFigure } from './usePublishedFigure.ts'
import type { Translate } from '../../../i18n/catalogue.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The files of a hand-over, and what to do with them. */
export function Delivered(props: {
  readonly method: 'zip' | 'folder'
  readonly handOver: HandOver
  /** The formatted time of the hand-over. */
  readonly time: string
}) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { method, handOver, time } = props
  const sharedPaths = listSharedFiles(handOver)
  return (
    <>
      <h3>{t(`handOver.done.${method}`)}</h3>
      <ul className="desk-list">
        {handOver.files.map(({ path }) => (
          <li key={path}>
            <code>{path}</code>
            {': '}
            {getFileKind(path, handOver, t)}
          </li>
        ))}
        {handOver.removed.map((path) => (
          <li key={path}>
            <code>{path}</code>
            {': '}
            {t(method === 'zip' ? 'handOver.removed.zip' : 'handOver.removed')}
          </li>
        ))}
        {handOver.renamed.map(({ from, to }) => (
          <li key={from}>{t('handOver.renamed', { from, to })}</li>
        ))}
      </ul>
      <SkippedFiles files={handOver.skipped} />
      {handOver.removedFigures.length > 0 && (
        <>
          <p>{t('handOver.removedFigures')}</p>
          <RemovedList figures={handOver.removedFigures} />
        </>
      )}
      <OverwrittenFigures handOver={handOver} />
      <h3>{t('handOver.next')}</h3>
      <ol className="desk-list">
        {method === 'zip' && sharedPaths.length > 0 && (
          <li>{formatShared(sharedPaths, time, translator)}</li>
        )}
        <li>{t(method === 'zip' ? 'handOver.next.copy' : 'handOver.next.copy.folder')}</li>
        {method === 'zip' && handOver.removed.length > 0 && (
          <li>{t('handOver.next.delete', { files: translator.formatList(handOver.removed) })}</li>
        )}
        <li>{t('handOver.next.shows')}</li>
        <li>
          {t('handOver.next.readiness')}{' '}
          <RouteLink to={{ page: 'readiness' }}>{t('handOver.next.readiness.link')}</RouteLink>
        </li>
        <li>{t('handOver.next.keep')}</li>
      </ol>
    </>
  )
}

/** Figures of the edition that were published with other values, by a colleague or by the group itself. */
function OverwrittenFigures({ handOver }: { readonly handOver: HandOver }) {
  const { parsed: draft } = useOpenDraft()
  const { t } = useTranslator()
  const sentence = usePublishedFigure(handOver.dataset)
  const overwritten = findOverwrittenFigures(draft, handOver)
  if (overwritten.length === 0) return null
  return (
    <>
      <p>{t('handOver.replaces')}</p>
      <ul className="desk-list">
        {overwritten.map((line) => (
          <li key={line.id}>{sentence(line)}</li>
        ))}
      </ul>
    </>
  )
}

function getFileKind(path: string, { fileChoice, basis }: HandOver, t: Translate): string {
  if (path === MANIFEST) return t('handOver.file.manifest')
  if (fileChoice.as === 'correction' && path === fileChoice.delivery.file)
    return t('handOver.file.correction')
  if (path.endsWith('.md') && basis[path] !== null) return t('handOver.file.replaced')
  return t(basis[path] === null ? 'handOver.file.new' : 'handOver.file.changed')
}
