import { useReader } from '../../reader.ts'
import { IndicatorRows } from './IndicatorRows.tsx'
import './metadata.css'
import { useTranslator } from '../../useTranslator.ts'

/** The indicators that a right's group describes in the same draft as its figures. */
export default function OwnIndicators() {
  const { edition } = useReader()
  const { say } = useTranslator()
  return (
    <section aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1}>
        {say('metadata.measured')}
      </h2>
      <p>{say('metadata.part.lead', { edition: edition.edition })}</p>
      <IndicatorRows />
    </section>
  )
}
