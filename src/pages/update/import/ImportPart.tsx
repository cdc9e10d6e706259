import { useEffect, useMemo, useRef, useState } from 'react'
import { importContext } from '../../../desk/import/context.ts'
import { importEdit } from '../../../desk/import/merged.ts'
import { leftOutCount } from '../../../desk/import/result.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { ChooseTable } from './ChooseTable.tsx'
import { browserPlans, startImport, type StartImport } from './importWorld.ts'
import { Opening } from './Opening.tsx'
import { Table } from './Table.tsx'
import { TemplateOffer } from './TemplateOffer.tsx'
import { useImport } from './useImport.ts'
import './import.css'
import { useTranslator } from '../../useTranslator.ts'

/** Import from a file: choose a table, map its columns, preview, import. */
export default function ImportPart({ start = startImport }: { readonly start?: StartImport }) {
  const { dataset } = useReader()
  const { read: draft, edit, announce } = useOpenDraft()
  const { say } = useTranslator()
  const { right, edition } = draft
  const context = useMemo(() => importContext(dataset, right, edition), [dataset, right, edition])
  const plans = useMemo(() => browserPlans(dataset.city.id), [dataset.city.id])
  const table = useImport(context, draft.lines, plans, start)
  const { state } = table
  const [taken, setTaken] = useState(0)
  const title = useRef<HTMLHeadingElement>(null)

  const tally = state.kind === 'open' ? state.result?.tally : undefined
  useEffect(() => {
    if (!tally) return
    const { records, taken: count, unreadable } = tally
    announce(say('import.sum', { records, taken: count, unreadable, out: leftOutCount(tally) }))
  }, [tally, announce, say])

  const take = () => {
    if (state.kind !== 'open' || !state.result) return
    const lines = state.result.lines.filter(({ effect }) => effect !== 'same')
    edit(importEdit(draft, dataset.city.id, lines))
    announce(say('import.taken', { count: lines.length }))
    setTaken(lines.length)
    table.finish()
    title.current?.focus()
  }
  return (
    <section className="desk-import-part" aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1} ref={title}>
        {say('import.title')}
      </h2>
      <p className="import-lead">{say('import.lead')}</p>
      {state.kind === 'choose' && (
        <>
          <ChooseTable state={state} taken={taken} open={table.open} />
          <TemplateOffer />
        </>
      )}
      {state.kind === 'opening' && <Opening name={state.name} cancel={table.cancel} />}
      {state.kind === 'open' && <Table state={state} table={table} take={take} />}
    </section>
  )
}
