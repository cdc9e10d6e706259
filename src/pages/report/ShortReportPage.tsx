import type { Records } from '../../model/records.ts'
import type { Block, Chapter, Content } from '../../report/document/blocks.ts'
import { isCitation } from '../../report/document/blocks.ts'
import { buildShortDocument } from '../../report/document/shortDocument.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { getNumberedReport } from './reportContext.ts'
import './report.css'
import './short.css'

/** The report in plain language: one page of paper for each right. */
export default function ShortReportPage() {
  const { dataset, edition, translator } = usePageContext()
  const { t } = translator
  const title = t('short.title', {
    city: translator.localize(dataset.city.title).text,
    edition: String(edition.edition),
  })
  usePageTitle(title)
  return (
    <article className="page report short">
      <header>
        <p className="eyebrow">{t('report.eyebrow', { baseline: dataset.baseline })}</p>
        <h1>{title}</h1>
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
  const { report } = getNumberedReport(dataset, records, edition.edition)
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
        <ShortBlock key={index} block={block} />
      ))}
    </section>
  )
}

/** The plain-language version consists of headings, paragraphs and lists. */
function ShortBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3 id={block.id}>
          <Inline content={block.content} />
        </h3>
      )
    case 'paragraph':
      return (
        <p className={block.look === 'lead' ? 'lead' : undefined}>
          <Inline content={block.content} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <Inline content={item} />
            </li>
          ))}
        </ul>
      )
    case 'table':
    case 'figure':
      return null
  }
}

function Inline({ content }: { readonly content: Content }) {
  return content.map((run, index) => {
    if (isCitation(run)) return null
    const Tag = run.strong ? 'strong' : run.emphasis ? 'em' : 'span'
    if (run.recommendation !== undefined)
      return (
        <RouteLink key={index} to={{ page: 'recommendation', recommendation: run.recommendation }}>
          <span lang={run.lang}>{run.text}</span>
        </RouteLink>
      )
    return (
      <Tag key={index} lang={run.lang}>
        {run.text}
      </Tag>
    )
  })
}
