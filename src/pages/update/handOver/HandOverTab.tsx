import { downloadFile } from '../../../platform/downloadFile.ts'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { findBlocking, checkDraft } from '../../../drafts/check/checks.ts'
import { createHandOverReceipt } from '../../../drafts/handOver/handOverReceipt.ts'
import {
  createHandOver,
  type HandOver,
  type HandOverResult,
} from '../../../drafts/handOver/handOver.ts'
import { omitEmptyRecords } from '../../../drafts/records/emptyRecords.ts'
import { findBlockingRecordProblems } from '../../../drafts/records/recordProblems.ts'
import { findRemovedFigures } from '../../../drafts/handOver/removedFigures.ts'
import type { CommentaryConflict } from '../../../drafts/commentary/writeCommentaries.ts'
import { findCommentaryConflicts } from '../../../drafts/commentary/commentaryConflicts.ts'
import { zipFiles } from '../../../drafts/handOver/zipFiles.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useDraftServices } from '../draftServices.ts'
import { ChecksSummary } from '../figures/ChecksSummary.tsx'
import { useOpenDraft } from '../openDraft.ts'
import { ConflictChoice } from '../records/ConflictChoice.tsx'
import { formatDay, formatTime } from '../formatTime.ts'
import { useDigests } from '../useDigests.ts'
import { RemovalQuestion } from './RemovalQuestion.tsx'
import { RecordProblems } from './RecordProblems.tsx'
import { Delivered } from './Delivered.tsx'
import { writeIntoFolder } from './writeIntoFolder.ts'
import { MissingFigures } from './MissingFigures.tsx'
import { HandOverFailure } from './HandOverFailure.tsx'
import { browserFolders, packageFolder } from './packageFolder.ts'
import { PublicationCheck } from './PublicationCheck.tsx'
import { createReadme } from './readme.ts'
import { UnaffectedFigures } from './UnaffectedFigures.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

type Outcome =
  | { readonly kind: 'working' }
  | {
      readonly kind: 'delivered'
      readonly method: 'zip' | 'folder'
      readonly handOver: HandOver
      /** ISO instant. */
      readonly at: string
    }
  | { readonly kind: 'contested'; readonly commentaries: readonly CommentaryConflict[] }
  | {
      readonly kind: 'not made'
      readonly result: Extract<HandOverResult, { ok: false }>
      readonly source: 'web' | 'folder'
    }
  | { readonly kind: 'said'; readonly text: string }

/** Makes the files of a draft: as a zip, or directly in a folder if the browser can. */
export default function HandOverTab() {
  const { dataset, translator } = usePageContext()
  const { parsed: draft, edit, published } = useOpenDraft()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const deferredDraft = useDeferredValue(draft)
  const all = useMemo(() => checkDraft(dataset, deferredDraft), [dataset, deferredDraft])
  const checks = findBlocking(all)
  const missing = all.filter(({ lineId }) => lineId === null)
  const recordProblems = useMemo(
    () =>
      // Rows of indicators.csv are handed over on the page where they are typed: their problems are shown on
      // trying.
      deferredDraft.right === ''
        ? []
        : findBlockingRecordProblems(omitEmptyRecords(deferredDraft, published), published),
    [deferredDraft, published],
  )
  const chooseFolder = browserFolders()
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set())
  const removed = useMemo(
    () => findRemovedFigures(dataset, deferredDraft),
    [dataset, deferredDraft],
  )
  // The current published files take precedence over those that the page has loaded.
  const figuresToRemove =
    outcome?.kind === 'not made' && outcome.result.reason === 'removes'
      ? outcome.result.figures
      : removed
  const isWorking = outcome?.kind === 'working'
  const showMessage = (text: string) => setOutcome({ kind: 'said', text })

  const digests = useDigests()
  const knownConflicts = useMemo(
    () => findCommentaryConflicts(draft, dataset, digests),
    [draft, dataset, digests],
  )
  const conflicts =
    outcome?.kind === 'contested'
      ? [...knownConflicts.filter(({ lang }) => !isListed(outcome, lang)), ...outcome.commentaries]
      : knownConflicts
  const heading = useRef<HTMLHeadingElement>(null)
  const fail = (result: Extract<HandOverResult, { ok: false }>, source: 'web' | 'folder') => {
    if (result.reason !== 'contested') return setOutcome({ kind: 'not made', result, source })
    setOutcome({ kind: 'contested', commentaries: result.commentaries })
    // The pressed button is replaced by the choice.
    heading.current?.focus()
  }
  const onDelivered = (method: 'zip' | 'folder', handOver: HandOver, at: string) => {
    setOutcome({ kind: 'delivered', method, handOver, at })
    edit({ kind: 'handed over', handedOver: createHandOverReceipt(draft, handOver, at) })
  }
  const onChosen = (lang: string) => {
    setOutcome(
      outcome?.kind === 'contested' && outcome.commentaries.length > 1
        ? {
            ...outcome,
            commentaries: outcome.commentaries.filter((conflict) => conflict.lang !== lang),
          }
        : null,
    )
    // The pressed buttons are gone.
    heading.current?.focus()
  }
  const formatSaveTime = (at: string) => formatTime(at, translator.lang, at)

  const downloadZip = async () => {
    setOutcome({ kind: 'working' })
    const result = await createHandOver(draft, services.published, agreed)
    if (!result.ok) return fail(result, 'web')
    const { handOver } = result
    const at = services.now()
    const name = `${draft.right || 'indicators'}-${draft.edition}`
    const right = dataset.rights.find(({ id }) => id === draft.right)
    const made = {
      right: right ? translator.localize(right.title).text : name,
      edition: draft.edition,
      name,
      time: formatDay(at, translator.lang),
    }
    const zip = zipFiles(
      [...handOver.files, createReadme(handOver, made, translator)],
      new Date(at),
    )
    downloadFile(zip, `${name}.zip`, 'application/zip')
    onDelivered('zip', handOver, at)
  }

  const writeToFolder = async () => {
    let folder: FileSystemDirectoryHandle
    try {
      folder = await chooseFolder!()
    } catch (error) {
      const isCancelled = error instanceof DOMException && error.name === 'AbortError'
      return isCancelled ? undefined : showMessage(t('handOver.refused'))
    }
    setOutcome({ kind: 'working' })
    const delivery = await writeIntoFolder(draft, packageFolder(folder), agreed)
    switch (delivery.kind) {
      case 'written':
        return onDelivered('folder', delivery.handOver, services.now())
      case 'not made':
        return fail(delivery.result, 'folder')
      case 'changed meanwhile':
        return showMessage(t('handOver.changed', { files: translator.formatList(delivery.files) }))
      case 'refused':
        return showMessage(t('handOver.refused'))
      case 'stopped':
        return showMessage(
          t('handOver.partly', {
            count: delivery.written.length,
            written: translator.formatList(delivery.written),
            failed: delivery.failed,
            further: delivery.remaining.length,
            left: translator.formatList(delivery.remaining),
          }),
        )
    }
  }
  /** Every error becomes a message, and the user can try again. */
  const start = (deliver: () => Promise<void>) => {
    if (!isWorking) deliver().catch(() => showMessage(t('handOver.failed')))
  }

  return (
    <section className="desk-hand-over" aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1} ref={heading}>
        {t('handOver.title')}
      </h2>
      <p>{t('handOver.how')}</p>
      {checks.length > 0 ? (
        <>
          <p className="notice notice-error">{t('handOver.blocked')}</p>
          <ChecksSummary checks={checks} />
        </>
      ) : recordProblems.length > 0 ? (
        <>
          <p className="notice notice-error">
            {t('handOver.blocked.beside', { count: recordProblems.length })}
          </p>
          <RecordProblems problems={recordProblems} />
        </>
      ) : conflicts.length > 0 ? (
        <>
          <p className="notice notice-error" role="status">
            {t('handOver.contested')}
          </p>
          {conflicts.map((conflict) => (
            <ConflictChoice
              key={conflict.lang}
              conflict={conflict}
              onChosen={() => onChosen(conflict.lang)}
            />
          ))}
        </>
      ) : (
        <>
          <RemovalQuestion figures={figuresToRemove} agreed={agreed} onAgree={setAgreed} />
          <p>
            <button
              type="button"
              className="ds-button"
              aria-disabled={isWorking}
              onClick={() => start(downloadZip)}
            >
              {t('handOver.zip')}
            </button>
          </p>
          {chooseFolder && (
            <>
              <p>{t('handOver.folder.how')}</p>
              <p>
                <button
                  type="button"
                  className="ds-button"
                  data-variant="secondary"
                  aria-disabled={isWorking}
                  onClick={() => start(writeToFolder)}
                >
                  {t('handOver.folder')}
                </button>
              </p>
            </>
          )}
        </>
      )}
      <MissingFigures checks={missing} />
      <UnaffectedFigures />
      <div role="status">
        {isWorking && <p>{t('handOver.working')}</p>}
        {outcome?.kind === 'said' && <p className="notice notice-error">{outcome.text}</p>}
        {outcome?.kind === 'not made' && <HandOverFailure {...outcome} />}
        {outcome?.kind === 'delivered' && (
          <Delivered
            method={outcome.method}
            handOver={outcome.handOver}
            time={formatSaveTime(outcome.at)}
          />
        )}
      </div>
      <PublicationCheck />
    </section>
  )
}

function isListed(
  { commentaries }: { readonly commentaries: readonly CommentaryConflict[] },
  lang: string,
): boolean {
  return commentaries.some((conflict) => conflict.lang === lang)
}
