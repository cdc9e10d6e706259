import { useId, useState, type RefObject } from 'react'
import type { DraftRecord } from '../../../drafts/draft.ts'
import {
  createChangedIndicatorCells,
  createIndicatorCells,
} from '../../../drafts/indicators/indicatorCells.ts'
import { getIndicatorsAt } from '../../../model/dataset.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Begins a row: a new indicator, or a change of a published one. */
export function NewRow({
  ref,
  onBegin,
}: {
  /** The button for a new indicator. */
  readonly ref: RefObject<HTMLButtonElement | null>
  readonly onBegin: (cells: DraftRecord['cells']) => void
}) {
  const { edition, translator } = usePageContext()
  const { t } = useTranslator()
  const { draft, published } = useOpenDraft()
  const rights = published.rights.filter(({ id }) => draft.right === '' || id === draft.right)
  const indicators = getIndicatorsAt(published, edition.edition).filter(
    (indicator) => draft.right === '' || indicator.right === draft.right,
  )
  const [right, setRight] = useState(rights[0]?.id ?? '')
  const [changedId, setChangedId] = useState(indicators[0]?.id ?? '')
  const Heading = draft.right === '' ? 'h2' : 'h3'
  return (
    <div className="metadata-begin">
      <div className="metadata-way">
        <Heading>{t('metadata.new')}</Heading>
        {draft.right === '' ? (
          <>
            <p>{t('metadata.new.how')}</p>
            <Choice
              label={t('metadata.right')}
              value={right}
              choices={rights.map(({ id, title }) => [id, translator.localize(title).text])}
              onChoose={setRight}
            />
          </>
        ) : (
          <p>{t('metadata.new.how.here')}</p>
        )}
        <button
          ref={ref}
          type="button"
          className="ds-button"
          onClick={() => onBegin(createIndicatorCells(right, edition.edition))}
        >
          {t('metadata.new.begin')}
        </button>
      </div>
      {indicators.length > 0 && (
        <div className="metadata-way">
          <Heading>{t('metadata.change')}</Heading>
          <p>{t('metadata.change.how')}</p>
          <Choice
            label={t('metadata.indicator')}
            value={changedId}
            choices={indicators.map(({ id, title }) => [id, translator.localize(title).text])}
            onChoose={setChangedId}
          />
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => {
              const indicator = indicators.find(({ id }) => id === changedId)
              if (indicator)
                onBegin(createChangedIndicatorCells(indicator, edition.edition, published))
            }}
          >
            {t('metadata.change.begin')}
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
  readonly onChoose: (id: string) => void
}) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className="ds-input"
        value={props.value}
        onChange={({ target }) => props.onChoose(target.value)}
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
