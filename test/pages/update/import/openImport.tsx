import { act, render } from '@testing-library/react'
import { Suspense, useEffect, useState } from 'react'
import type { Draft } from '../../../../src/desk/draft.ts'
import { dueLines } from '../../../../src/desk/dueLines.ts'
import { edited } from '../../../../src/desk/edits.ts'
import { ImportSession } from '../../../../src/desk/import/importSession.ts'
import { newDraft } from '../../../../src/desk/newDraft.ts'
import type { Dataset } from '../../../../src/model/dataset.ts'
import { ReaderContext } from '../../../../src/pages/reader.ts'
import ImportPart from '../../../../src/pages/update/import/ImportPart.tsx'
import type { StartImport } from '../../../../src/pages/update/import/importWorld.ts'
import { OpenDraftContext } from '../../../../src/pages/update/openDraft.ts'
import type { Words } from '../../../../src/words/words.ts'

/** The worker's logic on the test's own thread. */
export const startHere: StartImport = (heard) => {
  let stopped = false
  const session = new ImportSession(
    (message) => {
      if (!stopped) heard(message)
    },
    () => new Promise((resolve) => setImmediate(resolve)),
  )
  return {
    post: (message) => void session.hear(message),
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
  words: Words,
  more: { readonly start?: StartImport; readonly readOnly?: boolean } = {},
): Promise<Desk> {
  const first = newDraft(dataset, right, 2026, { id: 'd', now: '2026-01-01T00:00:00Z', basis: {} })
  const announced: string[] = []
  const announce = (text: string) => void announced.push(text)
  const edition = dataset.editions.find((one) => one.edition === 2026)!
  const due = dueLines(dataset, right, 2026)
  const held = { draft: first }
  function Open() {
    const [draft, setDraft] = useState(first)
    useEffect(() => {
      held.draft = draft
    }, [draft])
    return (
      <OpenDraftContext
        value={{
          draft,
          read: draft,
          published: dataset,
          due,
          edit: (edit) => setDraft((before) => edited(before, edit)),
          saveToFile: () => undefined,
          settle() {},
          undo() {},
          redo() {},
          canUndo: false,
          canRedo: false,
          readOnly: more.readOnly ?? false,
          announce,
          wanted: null,
          wantedRecord: null,
          showRecord() {},
          showCell() {},
        }}
      >
        <ImportPart start={more.start ?? startHere} />
      </OpenDraftContext>
    )
  }
  const place = { page: 'update', right, part: 'import', draft: null } as const
  await act(async () => {
    render(
      <ReaderContext
        value={{ dataset, edition, words, address: { lang: words.lang, edition: 2026, place } }}
      >
        <Suspense fallback={null}>
          <Open />
        </Suspense>
      </ReaderContext>,
    )
  })
  return { draft: () => held.draft, announced }
}
