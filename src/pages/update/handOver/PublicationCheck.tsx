import { useState } from 'react'
import {
  getPublicationStatus,
  type PublicationStatusResult,
} from '../../../drafts/handOver/publicationStatus.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useDraftServices } from '../draftServices.ts'
import { useOpenDraft } from '../openDraft.ts'
import { HandOverFailure } from './HandOverFailure.tsx'
import { PublicationReport } from './PublicationReport.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Reads the server again: whether the files still fit, and whether the whole draft is published. */
export function PublicationCheck() {
  const { dataset } = usePageContext()
  const { parsed: draft } = useOpenDraft()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const [result, setResult] = useState<'working' | 'failed' | PublicationStatusResult | null>(null)
  const check = () => {
    if (result === 'working') return
    setResult('working')
    getPublicationStatus(draft, services.published).then(setResult, () => setResult('failed'))
  }
  return (
    <section aria-labelledby="is-it-published">
      <h3 id="is-it-published">{t('handOver.check.title')}</h3>
      <p>{t('handOver.check.how')}</p>
      <p>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-disabled={result === 'working'}
          onClick={check}
        >
          {t('handOver.check')}
        </button>
      </p>
      <div role="status">
        {result === 'working' ? (
          <p>{t('handOver.working')}</p>
        ) : result === 'failed' ? (
          <p className="notice notice-error">{t('handOver.failed')}</p>
        ) : result?.ok ? (
          <PublicationReport publication={result.publication} />
        ) : (
          result &&
          (result.reason === 'unreachable' || result.reason === 'skipped' ? (
            <HandOverFailure result={result} source="web" />
          ) : (
            <p className="notice notice-error">{t('handOver.check.blocked')}</p>
          ))
        )}
      </div>
    </section>
  )
}
