import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { save } from '../../../charts/takeAway.ts'
import { blocking, checksOf } from '../../../desk/checks.ts'
import { handedOverOf } from '../../../desk/handedOver.ts'
import { handOverOf, type HandOver, type HandOverReading } from '../../../desk/handOver.ts'
import { withoutEmptyRecords } from '../../../desk/records/emptyRecords.ts'
import { blockingBeside } from '../../../desk/records/problemsBesideFigures.ts'
import { removedFigures } from '../../../desk/removedFigures.ts'
import type { ContestedCommentary } from '../../../desk/records/commentariesToFile.ts'
import { contestedCommentaries } from '../../../desk/records/contestedCommentaries.ts'
import { zippedFiles } from '../../../desk/zippedFiles.ts'
import { useReader } from '../../reader.ts'
import { useDeskWorld } from '../deskWorld.ts'
import { ChecksSummary } from '../figures/ChecksSummary.tsx'
import { useOpenDraft } from '../openDraft.ts'
import { ContestedText } from '../records/ContestedText.tsx'
import { dayText, timeText } from '../timeText.ts'
import { useDigests } from '../useDigests.ts'
import { AskedRemoval } from './AskedRemoval.tsx'
import { BesideProblems } from './BesideProblems.tsx'
import { Delivered } from './Delivered.tsx'
import { writeIntoFolder } from './delivering.ts'
import { MissingFigures } from './MissingFigures.tsx'
import { NotMade } from './NotMade.tsx'
import { browserFolders, packageFolder } from './packageFolder.ts'
import { PublishedCheck } from './PublishedCheck.tsx'
import { readme } from './readme.ts'
import { Staying } from './Staying.tsx'
import { useTranslator } from '../../useTranslator.ts'

type Outcome =
  | { readonly kind: 'working' }
  | {
      readonly kind: 'delivered'
      readonly by: 'zip' | 'folder'
      readonly handOver: HandOver
      /** ISO instant. */
      readonly at: string
    }
  | { readonly kind: 'contested'; readonly commentaries: readonly ContestedCommentary[] }
  | {
      readonly kind: 'not made'
      readonly reading: Extract<HandOverReading, { ok: false }>
      readonly from: 'web' | 'folder'
    }
  | { readonly kind: 'said'; readonly text: string }

/** Makes the files of a draft: as a zip, or directly in a folder if the browser can. */
export default function HandOverPart() {
  const { dataset, words } = useReader()
  const { read: draft, edit, published } = useOpenDraft()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const later = useDeferredValue(draft)
  const all = useMemo(() => checksOf(dataset, later), [dataset, later])
  const checks = blocking(all)
  const missing = all.filter(({ lineId }) => lineId === null)
  const beside = useMemo(
    () =>
      // Rows of indicators.csv are handed over on the page where they are typed: their problems are shown on
      // trying.
      later.right === '' ? [] : blockingBeside(withoutEmptyRecords(later, published), published),
    [later, published],
  )
  const chooseFolder = browserFolders()
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set())
  const removed = useMemo(() => removedFigures(dataset, later), [dataset, later])
  // The current published files take precedence over those that the page has loaded.
  const removing =
    outcome?.kind === 'not made' && outcome.reading.reason === 'removes'
      ? outcome.reading.figures
      : removed
  const isWorking = outcome?.kind === 'working'
  const said = (text: string) => setOutcome({ kind: 'said', text })

  const digests = useDigests()
  const known = useMemo(
    () => contestedCommentaries(draft, dataset, digests),
    [draft, dataset, digests],
  )
  const contested =
    outcome?.kind === 'contested'
      ? [...known.filter(({ lang }) => !isNamed(outcome, lang)), ...outcome.commentaries]
      : known
  const heading = useRef<HTMLHeadingElement>(null)
  const failed = (reading: Extract<HandOverReading, { ok: false }>, from: 'web' | 'folder') => {
    if (reading.reason !== 'contested') return setOutcome({ kind: 'not made', reading, from })
    setOutcome({ kind: 'contested', commentaries: reading.commentaries })
    // The pressed button is replaced by the choice.
    heading.current?.focus()
  }
  const delivered = (by: 'zip' | 'folder', handOver: HandOver, at: string) => {
    setOutcome({ kind: 'delivered', by, handOver, at })
    edit({ kind: 'handed over', handedOver: handedOverOf(draft, handOver, at) })
  }
  const chosen = (lang: string) => {
    setOutcome(
      outcome?.kind === 'contested' && outcome.commentaries.length > 1
        ? { ...outcome, commentaries: outcome.commentaries.filter((one) => one.lang !== lang) }
        : null,
    )
    // The pressed buttons are gone.
    heading.current?.focus()
  }
  const timeOf = (at: string) => timeText(at, words.lang, at)

  const takeZip = async () => {
    setOutcome({ kind: 'working' })
    const reading = await handOverOf(draft, world.published, agreed)
    if (!reading.ok) return failed(reading, 'web')
    const { handOver } = reading
    const at = world.now()
    const name = `${draft.right || 'indicators'}-${draft.edition}`
    const right = dataset.rights.find(({ id }) => id === draft.right)
    const made = {
      right: right ? words.text(right.title).text : name,
      edition: draft.edition,
      name,
      time: dayText(at, words.lang),
    }
    const zip = zippedFiles([...handOver.files, readme(handOver, made, words)], new Date(at))
    const content = new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' })
    save(content, `${name}.zip`)
    delivered('zip', handOver, at)
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
    const delivery = await writeIntoFolder(draft, packageFolder(folder), agreed)
    switch (delivery.kind) {
      case 'written':
        return delivered('folder', delivery.handOver, world.now())
      case 'not made':
        return failed(delivery.reading, 'folder')
      case 'changed meanwhile':
        return said(say('handOver.changed', { files: words.list(delivery.files) }))
      case 'refused':
        return said(say('handOver.refused'))
      case 'stopped':
        return said(
          say('handOver.partly', {
            count: delivery.written.length,
            written: words.list(delivery.written),
            failed: delivery.failed,
            further: delivery.left.length,
            left: words.list(delivery.left),
          }),
        )
    }
  }
  /** Every error becomes a message, and the user can try again. */
  const safely = (deliver: () => Promise<void>) => async () => {
    if (isWorking) return
    try {
      await deliver()
    } catch {
      said(say('handOver.failed'))
    }
  }

  return (
    <section className="desk-hand-over" aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1} ref={heading}>
        {say('handOver.title')}
      </h2>
      <p>{say('handOver.how')}</p>
      {checks.length > 0 ? (
        <>
          <p className="notice notice-error">{say('handOver.blocked')}</p>
          <ChecksSummary checks={checks} />
        </>
      ) : beside.length > 0 ? (
        <>
          <p className="notice notice-error">
            {say('handOver.blocked.beside', { count: beside.length })}
          </p>
          <BesideProblems problems={beside} />
        </>
      ) : contested.length > 0 ? (
        <>
          <p className="notice notice-error" role="status">
            {say('handOver.contested')}
          </p>
          {contested.map((one) => (
            <ContestedText key={one.lang} contested={one} onChosen={() => chosen(one.lang)} />
          ))}
        </>
      ) : (
        <>
          <AskedRemoval figures={removing} agreed={agreed} agree={setAgreed} />
          <p>
            <button
              type="button"
              className="ds-button"
              aria-disabled={isWorking}
              onClick={() => void safely(takeZip)()}
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
                  aria-disabled={isWorking}
                  onClick={() => void safely(intoFolder)()}
                >
                  {say('handOver.folder')}
                </button>
              </p>
            </>
          )}
        </>
      )}
      <MissingFigures checks={missing} />
      <Staying />
      <div role="status">
        {isWorking && <p>{say('handOver.working')}</p>}
        {outcome?.kind === 'said' && <p className="notice notice-error">{outcome.text}</p>}
        {outcome?.kind === 'not made' && <NotMade {...outcome} />}
        {outcome?.kind === 'delivered' && (
          <Delivered by={outcome.by} handOver={outcome.handOver} time={timeOf(outcome.at)} />
        )}
      </div>
      <PublishedCheck />
    </section>
  )
}

function isNamed(
  { commentaries }: { readonly commentaries: readonly ContestedCommentary[] },
  lang: string,
): boolean {
  return commentaries.some((one) => one.lang === lang)
}
