import type { HandOver } from '../../../desk/handOver.ts'
import { replacedFigures } from '../../../desk/replacedFigures.ts'
import { MANIFEST } from '../../../package/manifest.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { sharedSentence } from './readme.ts'
import { sharedFiles } from './sharedFiles.ts'
import { RemovedList } from './RemovedFigures.tsx'
import { SkippedFiles } from './SkippedFiles.tsx'
import { usePublishedFigure } from './usePublishedFigure.ts'
import type { Translate } from '../../../words/catalogue.ts'
import { useTranslator } from '../../useTranslator.ts'

/** The files of a hand-over, and what to do with them. */
export function Delivered(props: {
  readonly by: 'zip' | 'folder'
  readonly handOver: HandOver
  /** The formatted time of the hand-over. */
  readonly time: string
}) {
  const { words } = useReader()
  const { say } = useTranslator()
  const { by, handOver, time } = props
  const shared = sharedFiles(handOver)
  return (
    <>
      <h3>{say(`handOver.done.${by}`)}</h3>
      <ul className="desk-list">
        {handOver.files.map(({ path }) => (
          <li key={path}>
            <code>{path}</code>
            {': '}
            {kindOf(path, handOver, say)}
          </li>
        ))}
        {handOver.removed.map((path) => (
          <li key={path}>
            <code>{path}</code>
            {': '}
            {say(by === 'zip' ? 'handOver.removed.zip' : 'handOver.removed')}
          </li>
        ))}
        {handOver.renamed.map(({ from, to }) => (
          <li key={from}>{say('handOver.renamed', { from, to })}</li>
        ))}
      </ul>
      <SkippedFiles files={handOver.skipped} />
      {handOver.removedFigures.length > 0 && (
        <>
          <p>{say('handOver.removedFigures')}</p>
          <RemovedList figures={handOver.removedFigures} />
        </>
      )}
      <Replaced handOver={handOver} />
      <h3>{say('handOver.next')}</h3>
      <ol className="desk-list">
        {by === 'zip' && shared.length > 0 && <li>{sharedSentence(shared, time, words)}</li>}
        <li>{say(by === 'zip' ? 'handOver.next.copy' : 'handOver.next.copy.folder')}</li>
        {by === 'zip' && handOver.removed.length > 0 && (
          <li>{say('handOver.next.delete', { files: words.list(handOver.removed) })}</li>
        )}
        <li>{say('handOver.next.shows')}</li>
        <li>
          {say('handOver.next.readiness')}{' '}
          <PlaceLink to={{ page: 'readiness' }}>{say('handOver.next.readiness.link')}</PlaceLink>
        </li>
        <li>{say('handOver.next.keep')}</li>
      </ol>
    </>
  )
}

/** Figures of the edition that were published with other values, by a colleague or by the group itself. */
function Replaced({ handOver }: { readonly handOver: HandOver }) {
  const { read: draft } = useOpenDraft()
  const { say } = useTranslator()
  const sentence = usePublishedFigure(handOver.dataset)
  const replaced = replacedFigures(draft, handOver)
  if (replaced.length === 0) return null
  return (
    <>
      <p>{say('handOver.replaces')}</p>
      <ul className="desk-list">
        {replaced.map((line) => (
          <li key={line.id}>{sentence(line)}</li>
        ))}
      </ul>
    </>
  )
}

function kindOf(path: string, { filing, basis }: HandOver, say: Translate): string {
  if (path === MANIFEST) return say('handOver.file.manifest')
  if (filing.as === 'correction' && path === filing.delivery.file)
    return say('handOver.file.correction')
  if (path.endsWith('.md') && basis[path] !== null) return say('handOver.file.replaced')
  return say(basis[path] === null ? 'handOver.file.new' : 'handOver.file.changed')
}
