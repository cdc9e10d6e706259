import { useId, useState, type RefObject } from 'react'
import type { DraftRecord } from '../../../desk/draft.ts'
import { changedIndicatorCells, newIndicatorCells } from '../../../desk/metadata/indicatorCells.ts'
import { indicatorsAt } from '../../../model/dataset.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../useTranslator.ts'

/** Begins a row: a new indicator, or a change of a published one. */
export function BeginRow({
  ref,
  begin,
}: {
  /** The button for a new indicator. */
  readonly ref: RefObject<HTMLButtonElement | null>
  readonly begin: (cells: DraftRecord['cells']) => void
}) {
  const { edition, words } = useReader()
  const { say } = useTranslator()
  const { draft, published } = useOpenDraft()
  const rights = published.rights.filter(({ id }) => draft.right === '' || id === draft.right)
  const known = indicatorsAt(published, edition.edition).filter(
    (one) => draft.right === '' || one.right === draft.right,
  )
  const [right, setRight] = useState(rights[0]?.id ?? '')
  const [changed, setChanged] = useState(known[0]?.id ?? '')
  const Heading = draft.right === '' ? 'h2' : 'h3'
  return (
    <div className="metadata-begin">
      <div className="metadata-way">
        <Heading>{say('metadata.new')}</Heading>
        {draft.right === '' ? (
          <>
            <p>{say('metadata.new.how')}</p>
            <Choice
              label={say('metadata.right')}
              value={right}
              choices={rights.map(({ id, title }) => [id, words.text(title).text])}
              choose={setRight}
            />
          </>
        ) : (
          <p>{say('metadata.new.how.here')}</p>
        )}
        <button
          ref={ref}
          type="button"
          className="ds-button"
          onClick={() => begin(newIndicatorCells(right, edition.edition))}
        >
          {say('metadata.new.begin')}
        </button>
      </div>
      {known.length > 0 && (
        <div className="metadata-way">
          <Heading>{say('metadata.change')}</Heading>
          <p>{say('metadata.change.how')}</p>
          <Choice
            label={say('metadata.indicator')}
            value={changed}
            choices={known.map(({ id, title }) => [id, words.text(title).text])}
            choose={setChanged}
          />
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => {
              const indicator = known.find(({ id }) => id === changed)
              if (indicator) begin(changedIndicatorCells(indicator, edition.edition, published))
            }}
          >
            {say('metadata.change.begin')}
          </button>
        </div>
      )}
    </div>
  )
}

function Choice(props: {
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [id: string, name: string])[]
  readonly choose: (id: string) => void
}) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className="ds-input"
        value={props.value}
        onChange={({ target }) => props.choose(target.value)}
      >
        {props.choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </>
  )
}
