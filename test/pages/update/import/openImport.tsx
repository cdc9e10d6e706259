import { act, render } from '@testing-library/react'
import { Suspense, useEffect, useState } from 'react'
import type { Draft } from '../../../../src/drafts/draft.ts'
import { getDueLines } from '../../../../src/drafts/due/dueLines.ts'
import { applyEdit } from '../../../../src/drafts/edits.ts'
import { ImportSession } from '../../../../src/drafts/import/importSession.ts'
import { createDraft } from '../../../../src/drafts/newDraft.ts'
import type { Dataset } from '../../../../src/model/dataset.ts'
import { PageReactContext } from '../../../../src/components/pageContext.ts'
import ImportPart from '../../../../src/pages/update/import/ImportPart.tsx'
import type { StartImport } from '../../../../src/pages/update/import/importServices.ts'
import { OpenDraftContext } from '../../../../src/pages/update/openDraft.ts'
import type { Translator } from '../../../../src/i18n/translate.ts'

/** The worker's logic on the test's own thread. */
export const startInTest: StartImport = (heard) => {
  let stopped = false
  const session = new ImportSession(
    (message) => {
      if (!stopped) heard(message)
    },
    () => new Promise((resolve) => setImmediate(resolve)),
  )
  return {
    post: (message) => void session.handle(message),
    stop: () => {
      stopped = true
    },
  }
}

export interface Desk {
  /** The current draft. */
  readonly draft: () => Draft
  readonly announced: string[]
}

/** The part “From a file” with a new draft of a right for York's 2026 edition. */
export async function openImport(
  dataset: Dataset,
  right: string,
  translator: Translator,
  more: { readonly start?: StartImport; readonly readOnly?: boolean } = {},
): Promise<Desk> {
  const first = createDraft(dataset, right, 2026, {
    id: 'd',
    now: '2026-01-01T00:00:00Z',
    basis: {},
  })
  const announced: string[] = []
  const announce = (text: string) => void announced.push(text)
  const edition = dataset.editions.find((one) => one.edition === 2026)!
  const due = getDueLines(dataset, right, 2026)
  const isLocked = { draft: first }
  function Open() {
    const [draft, setDraft] = useState(first)
    useEffect(() => {
      isLocked.draft = draft
    }, [draft])
    return (
      <OpenDraftContext
        value={{
          draft,
          parsed: draft,
          published: dataset,
          due,
          edit: (edit) => setDraft((before) => applyEdit(before, edit)),
          saveToFile: () => undefined,
          endTyping() {},
          undo() {},
          redo() {},
          canUndo: false,
          canRedo: false,
          readOnly: more.readOnly ?? false,
          announce,
          requestedCell: null,
          requestedRecord: null,
          openRecord() {},
          openCell() {},
        }}
      >
        <ImportPart start={more.start ?? startInTest} />
      </OpenDraftContext>
    )
  }
  const place = { page: 'update', right, part: 'import', draft: null } as const
  await act(async () => {
    render(
      <PageReactContext
        value={{
          dataset,
          edition,
          translator,
          route: { lang: translator.lang, edition: 2026, target: place },
        }}
      >
        <Suspense fallback={null}>
          <Open />
        </Suspense>
      </PageReactContext>,
    )
  })
  return { draft: () => isLocked.draft, announced }
}
