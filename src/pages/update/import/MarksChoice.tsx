import { FIGURE_STATUSES, MISSING_STATUSES } from '../../../model/status.ts'
import { ownEntry } from '../../../model/ownEntry.ts'
import type { ImportPlan } from '../../../desk/import/plan.ts'
import type { MarkMeaning } from '../../../package/marks.ts'
import { useTranslator } from '../../useTranslator.ts'

const UNSAID = '?'

/** Asks what missing markers such as * or :, or status codes, mean according to the publisher. */
export function MarksChoice(props: {
  readonly plan: ImportPlan
  readonly of: 'marks' | 'flags'
  readonly marks: readonly string[]
  readonly change: (plan: ImportPlan) => void
}) {
  const { say } = useTranslator()
  const { plan, of } = props
  const answers = plan[of]
  const statuses = of === 'marks' ? MISSING_STATUSES : FIGURE_STATUSES
  if (props.marks.length === 0) return null
  const put = (mark: string, meaning: string) => {
    const { [mark]: _before, ...others } = answers
    const changed = meaning === UNSAID ? others : { ...others, [mark]: meaning as MarkMeaning }
    props.change({ ...plan, [of]: changed })
  }
  return (
    <fieldset className="import-names">
      <legend>{say(`import.${of}`)}</legend>
      <p className="import-quiet">{say(`import.${of}.lead`)}</p>
      <div className="import-fields">
        {props.marks.map((mark) => (
          <label key={mark} className="import-field">
            <span>{mark}</span>
            <select
              className="ds-input"
              value={ownEntry(answers, mark) ?? UNSAID}
              onChange={({ target }) => put(mark, target.value)}
            >
              <option value={UNSAID}>{say('import.marks.unsaid')}</option>
              <option value="">{say(`import.${of}.none`)}</option>
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {say(`status.${status}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
