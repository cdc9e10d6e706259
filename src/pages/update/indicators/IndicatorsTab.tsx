import { usePageContext } from '../../../components/pageContext.ts'
import { IndicatorRows } from './IndicatorRows.tsx'
import './indicators.css'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The indicators that a right's group describes in the same draft as its figures. */
export default function IndicatorsTab() {
  const { edition } = usePageContext()
  const { t } = useTranslator()
  return (
    <section aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1}>
        {t('metadata.measured')}
      </h2>
      <p>{t('metadata.part.lead', { edition: edition.edition })}</p>
      <IndicatorRows />
    </section>
  )
}
