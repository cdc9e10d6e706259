import { useMemo, useState } from 'react'
import { lineReading } from '../../../desk/lineReading.ts'
import type { Dataset } from '../../../model/dataset.ts'
import type { SeriesKey } from '../../../model/figure.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { ReadingSide } from './ReadingSide.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** Chart and sentence of a line's series before and after, computed on request. */
export function AsItWillRead(props: {
  readonly of: SeriesKey
  /** The full name of the line. */
  readonly name: string
  /** The dataset with the draft. */
  readonly after: Dataset
}) {
  const { say } = useTranslator()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className="desk-fold line-reading"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary aria-label={say('preview.reading.of', { figure: props.name })}>
        {say('preview.reading')}
      </summary>
      {isOpen && <BothSides of={props.of} after={props.after} />}
    </details>
  )
}

function BothSides({ of, after }: { readonly of: SeriesKey; readonly after: Dataset }) {
  const { dataset } = useReader()
  const { draft } = useOpenDraft()
  const { say } = useTranslator()
  const { indicator: id, area, dimension, group } = of
  const reading = useMemo(
    () => lineReading(dataset, after, { indicator: id, area, dimension, group }, draft.edition),
    [dataset, after, id, area, dimension, group, draft.edition],
  )
  if (!reading) return null
  const { indicator } = reading
  return (
    <div className="verdict-change-sides">
      <ReadingSide
        name={say('preview.before')}
        heading="h4"
        indicator={indicator}
        verdict={reading.before}
        dataset={dataset}
      />
      <ReadingSide
        name={say('preview.after')}
        heading="h4"
        indicator={indicator}
        verdict={reading.after}
        dataset={after}
      />
    </div>
  )
}
