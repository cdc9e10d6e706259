import { SelectField } from './SelectField.tsx'
import { FIGURE_STATUSES, MISSING_STATUSES } from '../../../model/status.ts'
import { getOwnEntry } from '../../../model/getOwnEntry.ts'
import type { ImportPlan } from '../../../drafts/import/importPlan.ts'
import type { MarkMeaning } from '../../../datapackage/values/publisherMarks.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

const UNANSWERED = '?'

/** Asks what missing markers such as * or :, or status codes, mean according to the publisher. */
export function MissingMarkersChoice(props: {
  readonly plan: ImportPlan
  readonly of: 'marks' | 'flags'
  readonly marks: readonly string[]
  readonly change: (plan: ImportPlan) => void
}) {
  const { t } = useTranslator()
  const { plan, of } = props
  const answers = plan[of]
  const statuses = of === 'marks' ? MISSING_STATUSES : FIGURE_STATUSES
  if (props.marks.length === 0) return null
  const update = (mark: string, meaning: string) => {
    const { [mark]: _previous, ...others } = answers
    const changed = meaning === UNANSWERED ? others : { ...others, [mark]: meaning as MarkMeaning }
    props.change({ ...plan, [of]: changed })
  }
  const options = [
    { value: UNANSWERED, label: t('import.marks.unsaid') },
    { value: '', label: t(`import.${of}.none`) },
    ...statuses.map((status) => ({ value: status, label: t(`status.${idPart(status)}`) })),
  ]
  return (
    <fieldset className="import-names">
      <legend>{t(`import.${of}`)}</legend>
      <p className="import-quiet">{t(`import.${of}.lead`)}</p>
      <div className="import-fields">
        {props.marks.map((mark) => (
          <SelectField
            key={mark}
            label={mark}
            options={options}
            value={getOwnEntry(answers, mark) ?? UNANSWERED}
            onChange={(meaning) => update(mark, meaning)}
          />
        ))}
      </div>
    </fieldset>
  )
}
