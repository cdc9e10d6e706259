import { useEffect, useRef } from 'react'
import { findPlanFaults } from '../../../drafts/import/importPlan.ts'
import { ColumnsChoice } from './ColumnsChoice.tsx'
import { DecimalsChoice } from './DecimalsChoice.tsx'
import { FixedValues } from './FixedValues.tsx'
import type { OpenTable } from './importState.ts'
import { PlanFaultList } from './PlanFaultList.tsx'
import { NoteList } from './NoteList.tsx'
import { Preview } from './Preview.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import { SheetChoice } from './SheetChoice.tsx'
import type { Import } from './useImport.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** An open table: all settings on one page, filled with the detected values. */
export function ImportTable(props: {
  readonly state: OpenTable
  readonly table: Import
  readonly importLines: () => void
}) {
  const { t } = useTranslator()
  const { state, table, importLines } = props
  const { plan } = state
  const faults = findPlanFaults(plan)
  const title = useRef<HTMLParagraphElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <>
      <p className="import-open" ref={title} tabIndex={-1}>
        {t('import.open', { name: state.name })}{' '}
        <button type="button" className="ds-button" data-variant="tertiary" onClick={table.cancel}>
          {t('import.other')}
        </button>
      </p>
      <SheetChoice state={state} selectSheet={table.selectSheet} />
      <NoteList notes={state.view.notes} />
      <section aria-labelledby="import-columns">
        <h3 id="import-columns">{t('import.columns')}</h3>
        <p>{t(state.isStored ? 'import.columns.remembered' : 'import.columns.lead')}</p>
        <ColumnsChoice state={state} change={table.change} />
        <FixedValues plan={plan} change={table.change} />
        <DecimalsChoice plan={plan} change={table.change} />
      </section>
      {faults.length > 0 ? (
        <PlanFaultList faults={faults} plan={plan} change={table.change} />
      ) : (
        <section aria-labelledby="import-preview" aria-busy={state.progress !== null}>
          <h3 id="import-preview">{t('import.preview')}</h3>
          <ReadingProgress progress={state.progress} cancel={table.cancel} />
          {state.result && (
            <Preview
              plan={plan}
              result={state.result}
              questions={state.questions}
              isReading={state.progress !== null}
              change={table.change}
              importLines={importLines}
              selectSheet={table.selectSheet}
            />
          )}
        </section>
      )}
    </>
  )
}
