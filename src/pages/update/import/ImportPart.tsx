import { useEffect, useMemo, useRef, useState } from 'react'
import { createImportContext } from '../../../drafts/import/importContext.ts'
import { createImportEdit } from '../../../drafts/import/importEdit.ts'
import { countLeftOut } from '../../../drafts/import/result.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { ChooseTable } from './ChooseTable.tsx'
import { createPlanStore, startImport, type StartImport } from './importServices.ts'
import { OpeningStatus } from './OpeningStatus.tsx'
import { ImportTable } from './ImportTable.tsx'
import { TemplateDownload } from './TemplateDownload.tsx'
import { useImport } from './useImport.ts'
import './import.css'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Import from a file: choose a table, map its columns, preview, import. */
export default function ImportPart({ start = startImport }: { readonly start?: StartImport }) {
  const { dataset } = usePageContext()
  const { parsed: draft, edit, announce } = useOpenDraft()
  const { t } = useTranslator()
  const { right, edition } = draft
  const context = useMemo(
    () => createImportContext(dataset, right, edition),
    [dataset, right, edition],
  )
  const plans = useMemo(() => createPlanStore(dataset.city.id), [dataset.city.id])
  const table = useImport(context, draft.lines, plans, start)
  const { state } = table
  const [imported, setImported] = useState(0)
  const title = useRef<HTMLHeadingElement>(null)

  const summary = state.kind === 'open' ? state.result?.summary : undefined
  useEffect(() => {
    if (!summary) return
    const { records, imported: count, unreadable } = summary
    announce(t('import.sum', { records, taken: count, unreadable, out: countLeftOut(summary) }))
  }, [summary, announce, t])

  const importLines = () => {
    if (state.kind !== 'open' || !state.result) return
    const lines = state.result.lines.filter(({ effect }) => effect !== 'same')
    edit(createImportEdit(draft, dataset.city.id, lines))
    announce(t('import.taken', { count: lines.length }))
    setImported(lines.length)
    table.finish()
    title.current?.focus()
  }
  return (
    <section className="desk-import-part" aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1} ref={title}>
        {t('import.title')}
      </h2>
      <p className="import-lead">{t('import.lead')}</p>
      {state.kind === 'choose' && (
        <>
          <ChooseTable state={state} imported={imported} open={table.open} />
          <TemplateDownload />
        </>
      )}
      {state.kind === 'opening' && <OpeningStatus name={state.name} cancel={table.cancel} />}
      {state.kind === 'open' && (
        <ImportTable state={state} table={table} importLines={importLines} />
      )}
    </section>
  )
}
