import { indicatorsAt } from '../../../model/dataset.ts'
import { ownEntry } from '../../../model/ownEntry.ts'
import type { ImportPlan } from '../../../desk/import/plan.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import type { Asked, NameKind } from './asked.ts'
import { useTranslator } from '../../useTranslator.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

const KINDS: readonly NameKind[] = ['indicator', 'area', 'group']
/** Value for a name without an answer; '' is a name to leave out. */
const UNSAID = '?'

/** Asks what unknown names in the table mean; answers are remembered. */
export function NamesChoice(props: {
  readonly plan: ImportPlan
  readonly asked: Asked
  readonly change: (plan: ImportPlan) => void
}) {
  const { say } = useTranslator()
  const choices = useChoices()
  const { plan, asked } = props
  if (KINDS.every((kind) => asked[kind].length === 0)) return null
  return (
    <section className="import-names" aria-labelledby="import-names">
      <h4 id="import-names">{say('import.names')}</h4>
      <p className="import-quiet">{say('import.names.lead')}</p>
      {KINDS.filter((kind) => asked[kind].length > 0).map((kind) => (
        <fieldset key={kind}>
          <legend>{say(`import.names.${kind}`)}</legend>
          <div className="import-fields">
            {asked[kind].map((text) => (
              <NameField
                key={text}
                text={text}
                choices={choices[kind]}
                value={ownEntry(plan.names[kind], text) ?? UNSAID}
                change={(id) => {
                  const { [text]: _before, ...others } = plan.names[kind]
                  const said = id === UNSAID ? others : { ...others, [text]: id }
                  props.change({ ...plan, names: { ...plan.names, [kind]: said } })
                }}
              />
            ))}
          </div>
          {asked.more[kind] > 0 && <p>{say('import.names.more', { count: asked.more[kind] })}</p>}
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
  const { say } = useTranslator()
  return (
    <label className="import-field">
      <span>{props.text === '' ? say('import.names.blank') : props.text}</span>
      <select
        className="ds-input"
        value={props.value}
        onChange={({ target }) => props.change(target.value)}
      >
        <option value={UNSAID}>{say('import.names.unsaid')}</option>
        <option value="">{say('import.names.none')}</option>
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
  const { dataset, words } = useReader()
  const { draft } = useOpenDraft()
  const { say } = useTranslator()
  return {
    indicator: indicatorsAt(dataset, draft.edition)
      .filter(({ right }) => right === draft.right)
      .map(({ id, title }) => ({ value: id, label: words.text(title).text || id })),
    area: dataset.areas.map(({ id, title }) => ({
      value: id,
      label: words.text(title).text || id,
    })),
    group: [
      { value: '*', label: say('import.fixed.everybody') },
      ...dataset.groups.map(({ dimension, group, title }) => ({
        value: `${dimension}=${group}`,
        label: words.text(title).text || group,
      })),
    ],
  }
}
