import { getIndicatorsAt } from '../../../model/dataset.ts'
import { getOwnEntry } from '../../../model/getOwnEntry.ts'
import type { ImportPlan } from '../../../drafts/import/importPlan.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import type { OpenQuestions, NameKind } from './openQuestions.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

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
  const choices = useChoices()
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
              <NameField
                key={text}
                text={text}
                choices={choices[kind]}
                value={getOwnEntry(plan.names[kind], text) ?? UNANSWERED}
                change={(id) => {
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

function NameField(props: {
  readonly text: string
  readonly choices: readonly Choice[]
  readonly value: string
  readonly change: (id: string) => void
}) {
  const { t } = useTranslator()
  return (
    <label className="import-field">
      <span>{props.text === '' ? t('import.names.blank') : props.text}</span>
      <select
        className="ds-input"
        value={props.value}
        onChange={({ target }) => props.change(target.value)}
      >
        <option value={UNANSWERED}>{t('import.names.unsaid')}</option>
        <option value="">{t('import.names.none')}</option>
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

function useChoices(): Readonly<Record<NameKind, readonly Choice[]>> {
  const { dataset, translator } = usePageContext()
  const { draft } = useOpenDraft()
  const { t } = useTranslator()
  return {
    indicator: getIndicatorsAt(dataset, draft.edition)
      .filter(({ right }) => right === draft.right)
      .map(({ id, title }) => ({ value: id, label: translator.localize(title).text || id })),
    area: dataset.areas.map(({ id, title }) => ({
      value: id,
      label: translator.localize(title).text || id,
    })),
    group: [
      { value: '*', label: t('import.fixed.everybody') },
      ...dataset.groups.map(({ dimension, group, title }) => ({
        value: `${dimension}=${group}`,
        label: translator.localize(title).text || group,
      })),
    ],
  }
}
