import { useNameOptions } from './useNameOptions.ts'
import { SelectField } from './SelectField.tsx'
import { getOwnEntry } from '../../../model/getOwnEntry.ts'
import type { ImportPlan } from '../../../drafts/import/importPlan.ts'
import type { OpenQuestions, NameKind } from './openQuestions.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

const KINDS: readonly NameKind[] = ['indicator', 'area', 'group']
/** Value for a name without an answer; '' is a name to leave out. */
const UNANSWERED = '?'

/** Asks what unknown names in the table mean; answers are remembered. */
export function NamesChoice(props: {
  readonly plan: ImportPlan
  readonly questions: OpenQuestions
  readonly change: (plan: ImportPlan) => void
}) {
  const { t } = useTranslator()
  const names = useNameOptions()
  const blanks = [
    { value: UNANSWERED, label: t('import.names.unsaid') },
    { value: '', label: t('import.names.none') },
  ]
  const options: typeof names = {
    ...names,
    group: [{ value: '*', label: t('import.fixed.everybody') }, ...names.group],
  }
  const { plan, questions } = props
  if (KINDS.every((kind) => questions[kind].length === 0)) return null
  return (
    <section className="import-names" aria-labelledby="import-names">
      <h4 id="import-names">{t('import.names')}</h4>
      <p className="import-quiet">{t('import.names.lead')}</p>
      {KINDS.filter((kind) => questions[kind].length > 0).map((kind) => (
        <fieldset key={kind}>
          <legend>{t(`import.names.${kind}`)}</legend>
          <div className="import-fields">
            {questions[kind].map((text) => (
              <SelectField
                key={text}
                label={text === '' ? t('import.names.blank') : text}
                options={[...blanks, ...options[kind]]}
                value={getOwnEntry(plan.names[kind], text) ?? UNANSWERED}
                onChange={(id) => {
                  const { [text]: _previous, ...others } = plan.names[kind]
                  const overrides = id === UNANSWERED ? others : { ...others, [text]: id }
                  props.change({ ...plan, names: { ...plan.names, [kind]: overrides } })
                }}
              />
            ))}
          </div>
          {questions.more[kind] > 0 && (
            <p>{t('import.names.more', { count: questions.more[kind] })}</p>
          )}
        </fieldset>
      ))}
    </section>
  )
}
