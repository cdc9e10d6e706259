import { useMemo, useState, type RefObject } from 'react'
import { usePageContext } from '../../../components/pageContext.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { findCommentaryConflicts } from '../../../drafts/commentary/commentaryConflicts.ts'
import type { CommentaryConflict } from '../../../drafts/commentary/writeCommentaries.ts'
import {
  createHandOver,
  type HandOver,
  type HandOverResult,
} from '../../../drafts/handOver/handOver.ts'
import { createHandOverReceipt } from '../../../drafts/handOver/handOverReceipt.ts'
import { zipFiles } from '../../../drafts/handOver/zipFiles.ts'
import { downloadFile } from '../../../platform/downloadFile.ts'
import { useDraftServices } from '../draftServices.ts'
import { formatDay } from '../formatTime.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useDigests } from '../useDigests.ts'
import { packageFolder, type ChooseFolder } from './packageFolder.ts'
import { createReadme } from './readme.ts'
import { writeIntoFolder } from './writeIntoFolder.ts'

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
  | { readonly kind: 'message'; readonly text: string }

/**
 * Hands a draft over, as a zip or into a folder, and holds what came of it.
 * @param heading gets the focus when the pressed button disappears
 * @param agreed figures that may leave their series
 */
export function useHandOver(
  heading: RefObject<HTMLHeadingElement | null>,
  agreed: ReadonlySet<string>,
) {
  const { dataset, translator } = usePageContext()
  const { parsed: draft, edit } = useOpenDraft()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const isWorking = outcome?.kind === 'working'
  const showMessage = (text: string) => setOutcome({ kind: 'message', text })

  const digests = useDigests()
  const knownConflicts = useMemo(
    () => findCommentaryConflicts(draft, dataset, digests),
    [draft, dataset, digests],
  )
  const conflicts =
    outcome?.kind === 'contested'
      ? [...knownConflicts.filter(({ lang }) => !isListed(outcome, lang)), ...outcome.commentaries]
      : knownConflicts
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

  const writeToFolder = async (chooseFolder: ChooseFolder) => {
    let folder: FileSystemDirectoryHandle
    try {
      folder = await chooseFolder()
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
  return {
    outcome,
    isWorking,
    conflicts,
    onChosen,
    downloadZip: () => start(downloadZip),
    writeToFolder: (chooseFolder: ChooseFolder) => start(() => writeToFolder(chooseFolder)),
  }
}

function isListed(
  { commentaries }: { readonly commentaries: readonly CommentaryConflict[] },
  lang: string,
): boolean {
  return commentaries.some((conflict) => conflict.lang === lang)
}
