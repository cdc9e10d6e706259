import { IMPORT_SCOPES, type ImportPlan } from '../../../drafts/import/importPlan.ts'
import { countLeftOut } from '../../../drafts/import/result.ts'
import { useOpenDraft } from '../openDraft.ts'
import type { OpenQuestions } from './openQuestions.ts'
import type { ImportResult } from './importState.ts'
import { DaysChoice } from './DaysChoice.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { LinesTable } from './LinesTable.tsx'
import { MissingMarkersChoice } from './MissingMarkersChoice.tsx'
import { BlocksChoice } from './BlocksChoice.tsx'
import { NamesChoice } from './NamesChoice.tsx'
import { OtherKindChoice } from './OtherKindChoice.tsx'
import { RadioChoice } from './RadioChoice.tsx'
import { RowsChoice } from './RowsChoice.tsx'
import { TwoYearsChoice } from './TwoYearsChoice.tsx'
import { UnreadableList } from './UnreadableList.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

/** Preview of what would be imported, what could not be read and what is left out. */
export function Preview(props: {
  readonly plan: ImportPlan
  readonly result: ImportResult
  readonly questions: OpenQuestions
  /** While the table is read again, the previous result is shown. */
  readonly isReading: boolean
  readonly change: (plan: ImportPlan) => void
  readonly importLines: () => void
  readonly selectSheet: (sheet: number, headerRow: number | null) => void
}) {
  const { t } = useTranslator()
  const { readOnly } = useOpenDraft()
  const { plan, result, questions, change } = props
  const { summary, lines } = result
  const count = (effect: string) => lines.filter((line) => line.effect === effect).length
  const sameCount = count('same')
  const importCount = lines.length - sameCount
  return (
    <>
      <p className="import-sum">
        {t('import.sum', {
          records: summary.records,
          taken: summary.imported,
          unreadable: summary.unreadable,
          out: countLeftOut(summary),
        })}
      </p>
      <BlocksChoice
        plan={plan}
        blocks={summary.blocks}
        change={change}
        selectSheet={props.selectSheet}
      />
      <RowsChoice plan={plan} questions={summary.rowQuestions} change={change} />
      <OtherKindChoice plan={plan} found={summary.otherKind} change={change} />
      <ScopeChoice plan={plan} change={change} />
      <DaysChoice plan={plan} text={summary.day} change={change} />
      <TwoYearsChoice plan={plan} text={summary.twoYears} change={change} />
      <NamesChoice plan={plan} questions={questions} change={change} />
      <MissingMarkersChoice plan={plan} of="marks" marks={questions.marks} change={change} />
      <MissingMarkersChoice plan={plan} of="flags" marks={questions.flags} change={change} />
      {lines.length === 0 ? (
        <p>{t('import.lines.none')}</p>
      ) : (
        <>
          <LinesTable lines={lines} />
          <p>
            {t('import.effects', {
              fills: count('fills'),
              new: count('new'),
              overwrites: count('overwrites'),
              same: sameCount,
            })}
          </p>
        </>
      )}
      <UnreadableList places={summary.places} unreported={summary.unreported} />
      <LeftOutList leftOut={summary.leftOut} />
      {readOnly && <p>{t('import.readOnly')}</p>}
      <p className="import-take">
        <button
          type="button"
          className="ds-button"
          disabled={importCount === 0 || props.isReading || readOnly}
          onClick={props.importLines}
        >
          {t('import.take.do', { count: importCount })}
        </button>
      </p>
    </>
  )
}

function ScopeChoice(props: {
  readonly plan: ImportPlan
  readonly change: (plan: ImportPlan) => void
}) {
  const { t } = useTranslator()
  return (
    <RadioChoice
      name="import-take"
      legend={t('import.take')}
      options={IMPORT_SCOPES.map((value) => ({ value, label: t(`import.take.${idPart(value)}`) }))}
      answer={props.plan.take}
      choose={(take) => props.change({ ...props.plan, take })}
    />
  )
}
