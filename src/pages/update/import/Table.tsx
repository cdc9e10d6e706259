import { useEffect, useRef } from 'react'
import { planFaults } from '../../../desk/import/plan.ts'
import { ColumnsChoice } from './ColumnsChoice.tsx'
import { DecimalsChoice } from './DecimalsChoice.tsx'
import { FixedValues } from './FixedValues.tsx'
import type { OpenTable } from './importState.ts'
import { Lacks } from './Lacks.tsx'
import { NoteList } from './NoteList.tsx'
import { Preview } from './Preview.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import { SheetChoice } from './SheetChoice.tsx'
import type { Import } from './useImport.ts'
import { useTranslator } from '../../useTranslator.ts'

/** An open table: all settings on one page, filled with the detected values. */
export function Table(props: {
  readonly state: OpenTable
  readonly table: Import
  readonly take: () => void
}) {
  const { say } = useTranslator()
  const { state, table, take } = props
  const { plan } = state
  const faults = planFaults(plan)
  const opened = useRef<HTMLParagraphElement>(null)
  useEffect(() => opened.current?.focus(), [])
  return (
    <>
      <p className="import-open" ref={opened} tabIndex={-1}>
        {say('import.open', { name: state.name })}{' '}
        <button type="button" className="ds-button" data-variant="tertiary" onClick={table.cancel}>
          {say('import.other')}
        </button>
      </p>
      <SheetChoice state={state} look={table.look} />
      <NoteList notes={state.view.notes} />
      <section aria-labelledby="import-columns">
        <h3 id="import-columns">{say('import.columns')}</h3>
        <p>{say(state.remembered ? 'import.columns.remembered' : 'import.columns.lead')}</p>
        <ColumnsChoice state={state} change={table.change} />
        <FixedValues plan={plan} change={table.change} />
        <DecimalsChoice plan={plan} change={table.change} />
      </section>
      {faults.length > 0 ? (
        <Lacks faults={faults} plan={plan} change={table.change} />
      ) : (
        <section aria-labelledby="import-preview" aria-busy={state.progress !== null}>
          <h3 id="import-preview">{say('import.preview')}</h3>
          <ReadingProgress progress={state.progress} cancel={table.cancel} />
          {state.result && (
            <Preview
              plan={plan}
              result={state.result}
              asked={state.asked}
              reading={state.progress !== null}
              change={table.change}
              take={take}
              look={table.look}
            />
          )}
        </section>
      )}
    </>
  )
}
