import type { Records } from '../../model/records.ts'
import type { Block, Chapter, Content } from '../../report/document/blocks.ts'
import { isCitation } from '../../report/document/blocks.ts'
import { shortDocument } from '../../report/document/shortDocument.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { numberedReport } from './reportContext.ts'
import './report.css'
import './short.css'

/** The report in plain language: one page of paper for each right. */
export default function ShortReportPage() {
  const { dataset, edition, words } = useReader()
  const { say } = words
  const title = say('short.title', {
    city: words.text(dataset.city.title).text,
    edition: String(edition.edition),
  })
  usePageTitle(title)
  return (
    <article className="page report short">
      <header>
        <p className="eyebrow">{say('report.eyebrow', { baseline: dataset.baseline })}</p>
        <h1>{title}</h1>
        <p className="lead">{say('short.lead')}</p>
        <p className="report-aside">
          <PlaceLink to={{ page: 'report', part: null }}>{say('short.whole')}</PlaceLink>
        </p>
      </header>
      {dataset.records ? (
        <Rights records={dataset.records} />
      ) : (
        <p className="report-none">{say('report.opening')}</p>
      )}
    </article>
  )
}

function Rights({ records }: { readonly records: Records }) {
  const { dataset, edition, words } = useReader()
  const { report } = numberedReport(dataset, records, edition.edition)
  const { chapters } = shortDocument(dataset, report, words)
  return chapters.map((chapter) => <ShortRight key={chapter.id} chapter={chapter} />)
}

function ShortRight({ chapter }: { readonly chapter: Chapter }) {
  return (
    <section className="short-right" aria-labelledby={chapter.id}>
      <h2 id={chapter.id}>
        <SaidText said={chapter.title} />
      </h2>
      {chapter.blocks.map((block, place) => (
        <ShortBlock key={place} block={block} />
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
          <Words content={block.content} />
        </h3>
      )
    case 'paragraph':
      return (
        <p className={block.look === 'lead' ? 'lead' : undefined}>
          <Words content={block.content} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, place) => (
            <li key={place}>
              <Words content={item} />
            </li>
          ))}
        </ul>
      )
    case 'table':
    case 'figure':
      return null
  }
}

function Words({ content }: { readonly content: Content }) {
  return content.map((run, place) => {
    if (isCitation(run)) return null
    const Tag = run.strong ? 'strong' : run.emphasis ? 'em' : 'span'
    if (run.recommendation !== undefined)
      return (
        <PlaceLink key={place} to={{ page: 'recommendation', recommendation: run.recommendation }}>
          <span lang={run.lang}>{run.text}</span>
        </PlaceLink>
      )
    return (
      <Tag key={place} lang={run.lang}>
        {run.text}
      </Tag>
    )
  })
}
