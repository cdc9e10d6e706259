import { TAKES, type ImportPlan } from '../../../desk/import/plan.ts'
import { leftOutCount } from '../../../desk/import/result.ts'
import { useOpenDraft } from '../openDraft.ts'
import type { Asked } from './asked.ts'
import type { ImportResult } from './importState.ts'
import { DaysChoice } from './DaysChoice.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { LinesTable } from './LinesTable.tsx'
import { MarksChoice } from './MarksChoice.tsx'
import { BlocksChoice } from './BlocksChoice.tsx'
import { NamesChoice } from './NamesChoice.tsx'
import { OtherKindChoice } from './OtherKindChoice.tsx'
import { RadioChoice } from './RadioChoice.tsx'
import { RowsChoice } from './RowsChoice.tsx'
import { TwoYearsChoice } from './TwoYearsChoice.tsx'
import { UnreadableList } from './UnreadableList.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** Preview of what would be imported, what could not be read and what is left out. */
export function Preview(props: {
  readonly plan: ImportPlan
  readonly result: ImportResult
  readonly asked: Asked
  /** While the table is read again, the previous result is shown. */
  readonly reading: boolean
  readonly change: (plan: ImportPlan) => void
  readonly take: () => void
  readonly look: (sheet: number, headerRow: number | null) => void
}) {
  const { say } = useTranslator()
  const { readOnly } = useOpenDraft()
  const { plan, result, asked, change } = props
  const { tally, lines } = result
  const count = (effect: string) => lines.filter((line) => line.effect === effect).length
  const same = count('same')
  const toTake = lines.length - same
  return (
    <>
      <p className="import-sum">
        {say('import.sum', {
          records: tally.records,
          taken: tally.taken,
          unreadable: tally.unreadable,
          out: leftOutCount(tally),
        })}
      </p>
      <BlocksChoice plan={plan} blocks={tally.blocks} change={change} look={props.look} />
      <RowsChoice plan={plan} questions={tally.rowQuestions} change={change} />
      <OtherKindChoice plan={plan} found={tally.otherKind} change={change} />
      <TakeChoice plan={plan} change={change} />
      <DaysChoice plan={plan} text={tally.day} change={change} />
      <TwoYearsChoice plan={plan} text={tally.twoYears} change={change} />
      <NamesChoice plan={plan} asked={asked} change={change} />
      <MarksChoice plan={plan} of="marks" marks={asked.marks} change={change} />
      <MarksChoice plan={plan} of="flags" marks={asked.flags} change={change} />
      {lines.length === 0 ? (
        <p>{say('import.lines.none')}</p>
      ) : (
        <>
          <LinesTable lines={lines} />
          <p>
            {say('import.effects', {
              fills: count('fills'),
              new: count('new'),
              overwrites: count('overwrites'),
              same,
            })}
          </p>
        </>
      )}
      <UnreadableList places={tally.places} untold={tally.untold} />
      <LeftOutList leftOut={tally.leftOut} />
      {readOnly && <p>{say('import.readOnly')}</p>}
      <p className="import-take">
        <button
          type="button"
          className="ds-button"
          disabled={toTake === 0 || props.reading || readOnly}
          onClick={props.take}
        >
          {say('import.take.do', { count: toTake })}
        </button>
      </p>
    </>
  )
}

function TakeChoice(props: {
  readonly plan: ImportPlan
  readonly change: (plan: ImportPlan) => void
}) {
  const { say } = useTranslator()
  return (
    <RadioChoice
      name="import-take"
      legend={say('import.take')}
      options={TAKES.map((value) => ({ value, label: say(`import.take.${value}`) }))}
      answer={props.plan.take}
      choose={(take) => props.change({ ...props.plan, take })}
    />
  )
}
