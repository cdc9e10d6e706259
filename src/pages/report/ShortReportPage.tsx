import type { Records } from '../../model/records.ts'
import { BlockView } from '../../components/document/BlockView.tsx'
import type { Chapter } from '../../report/document/blocks.ts'
import { buildShortDocument } from '../../report/document/shortDocument.ts'
import { Message } from '../../components/Message.tsx'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { getReport } from '../../report/getReport.ts'
import './report.css'
import './short.css'

/** The report in plain language: one page of paper for each right. */
export default function ShortReportPage() {
  const { dataset, edition, translator } = usePageContext()
  const { t } = translator
  const city = translator.localize(dataset.city.title)
  const year = String(edition.edition)
  usePageTitle(t('short.title', { city: city.text, edition: year }))
  return (
    <article className="page report short">
      <header>
        <p className="eyebrow">{t('report.eyebrow', { baseline: dataset.baseline })}</p>
        <h1>
          <Message id="short.title" args={{ city, edition: year }} />
        </h1>
        <p className="lead">{t('short.lead')}</p>
        <p className="report-aside">
          <RouteLink to={{ page: 'report', part: null }}>{t('short.whole')}</RouteLink>
        </p>
      </header>
      {dataset.records ? (
        <Rights records={dataset.records} />
      ) : (
        <p className="report-none">{t('report.opening')}</p>
      )}
    </article>
  )
}

function Rights({ records }: { readonly records: Records }) {
  const { dataset, edition, translator } = usePageContext()
  const report = getReport(dataset, records, edition.edition)
  const { chapters } = buildShortDocument(dataset, report, translator)
  return chapters.map((chapter) => <ShortRight key={chapter.id} chapter={chapter} />)
}

function ShortRight({ chapter }: { readonly chapter: Chapter }) {
  return (
    <section className="short-right" aria-labelledby={chapter.id}>
      <h2 id={chapter.id}>
        <Localized text={chapter.title} />
      </h2>
      {chapter.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </section>
  )
}
