import { useReader } from '../../reader.ts'
import { useDeskWords } from '../useDeskWords.ts'
import { IndicatorRows } from './IndicatorRows.tsx'
import './metadata.css'

/** The indicators that a right's group describes in the same draft as its figures. */
export default function OwnIndicators() {
  const { edition } = useReader()
  const say = useDeskWords()
  return (
    <section aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1}>
        {say('metadata.title')}
      </h2>
      <p>{say('metadata.part.lead', { edition: edition.edition })}</p>
      <IndicatorRows />
    </section>
  )
}
