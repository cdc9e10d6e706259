import { useDeferredValue, useMemo, useState } from 'react'
import { save } from '../../../charts/takeAway.ts'
import { blocking, checksOf } from '../../../desk/checks.ts'
import { handOverOf, type HandOver, type HandOverReading } from '../../../desk/handOver.ts'
import { zippedFiles } from '../../../desk/zippedFiles.ts'
import type { SayDesk } from '../../../words/desk.ts'
import type { Words } from '../../../words/words.ts'
import { useReader } from '../../reader.ts'
import { checkSentence } from '../checkSentence.ts'
import { useDeskWorld } from '../deskWorld.ts'
import { ChecksSummary } from '../figures/ChecksSummary.tsx'
import { useOpenDraft } from '../openDraft.ts'
import { useDeskWords } from '../useDeskWords.ts'
import { Delivered } from './Delivered.tsx'
import { writeIntoFolder } from './delivering.ts'
import { browserFolders, packageFolder } from './packageFolder.ts'

type Outcome =
  | { readonly kind: 'working' }
  | { readonly kind: 'delivered'; readonly by: 'zip' | 'folder'; readonly handOver: HandOver }
  | { readonly kind: 'said'; readonly text: string }

/** From the draft to the files: as a zip, or straight into the folder where the browser can. */
export default function HandOverPart() {
  const { dataset, words } = useReader()
  const { draft } = useOpenDraft()
  const say = useDeskWords()
  const world = useDeskWorld(dataset.city.id)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const later = useDeferredValue(draft)
  const all = useMemo(() => checksOf(dataset, later), [dataset, later])
  const checks = blocking(all)
  const missing = all.filter(({ lineId }) => lineId === null)
  const chooseFolder = browserFolders()
  const isWorking = outcome?.kind === 'working'
  const said = (text: string) => setOutcome({ kind: 'said', text })

  const takeZip = async () => {
    setOutcome({ kind: 'working' })
    const reading = await handOverOf(draft, world.published)
    if (!reading.ok) return said(notMade(reading, 'web', words, say))
    const { handOver } = reading
    const zip = zippedFiles(handOver.files, new Date(world.now()))
    const content = new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' })
    save(content, `${draft.right || 'indicators'}-${draft.edition}.zip`)
    setOutcome({ kind: 'delivered', by: 'zip', handOver })
  }

  const intoFolder = async () => {
    let folder: FileSystemDirectoryHandle
    try {
      folder = await chooseFolder!()
    } catch (error) {
      const gaveUp = error instanceof DOMException && error.name === 'AbortError'
      return gaveUp ? undefined : said(say('handOver.refused'))
    }
    setOutcome({ kind: 'working' })
    const delivery = await writeIntoFolder(draft, packageFolder(folder))
    switch (delivery.kind) {
      case 'written':
        return setOutcome({ kind: 'delivered', by: 'folder', handOver: delivery.handOver })
      case 'not made':
        return said(notMade(delivery.reading, 'folder', words, say))
      case 'changed meanwhile':
        return said(say('handOver.changed', { files: words.list(delivery.files) }))
      case 'stopped':
        return said(
          delivery.written.length === 0
            ? say('handOver.refused')
            : say('handOver.partly', {
                written: words.list(delivery.written),
                left: words.list(delivery.left),
              }),
        )
    }
  }

  return (
    <section className="desk-hand-over" aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1}>
        {say('handOver.title')}
      </h2>
      <p>{say('handOver.how')}</p>
      {checks.length > 0 ? (
        <>
          <p className="notice notice-error">{say('handOver.blocked')}</p>
          <ChecksSummary checks={checks} />
        </>
      ) : (
        <>
          <p>
            <button
              type="button"
              className="ds-button"
              disabled={isWorking}
              onClick={() => void takeZip()}
            >
              {say('handOver.zip')}
            </button>
          </p>
          {chooseFolder && (
            <>
              <p>{say('handOver.folder.how')}</p>
              <p>
                <button
                  type="button"
                  className="ds-button"
                  data-variant="secondary"
                  disabled={isWorking}
                  onClick={() => void intoFolder()}
                >
                  {say('handOver.folder')}
                </button>
              </p>
            </>
          )}
        </>
      )}
      {missing.length > 0 && (
        <details className="desk-fold">
          <summary>{say('handOver.missing', { count: missing.length })}</summary>
          <ul>
            {missing.map((check) => (
              <li key={JSON.stringify(check.problem)}>{checkSentence(check, words, say)}</li>
            ))}
          </ul>
        </details>
      )}
      <div role="status">
        {isWorking && <p>{say('handOver.working')}</p>}
        {outcome?.kind === 'said' && <p className="notice notice-error">{outcome.text}</p>}
        {outcome?.kind === 'delivered' && <Delivered by={outcome.by} handOver={outcome.handOver} />}
      </div>
    </section>
  )
}

/** Why there are no files, in words; nothing was written or lost. */
function notMade(
  reading: Extract<HandOverReading, { ok: false }>,
  from: 'web' | 'folder',
  words: Words,
  say: SayDesk,
): string {
  switch (reading.reason) {
    case 'blocked':
      return say('handOver.blocked.newer', { count: reading.checks.length })
    case 'blocked beside':
      return say('handOver.blocked.beside', { count: reading.problems.length })
    case 'nothing new':
      return say('handOver.nothing')
    case 'not listed':
      return say('handOver.notListed', { files: words.list(reading.files) })
    case 'unreachable': {
      const files = words.list(reading.files)
      return from === 'web'
        ? say('handOver.unreachable', { files })
        : say('handOver.unreachable.folder', { files })
    }
  }
}
