import { toElementId } from '../../components/document/documentLinks.ts'
import { Localized } from '../../components/Localized.tsx'
import { toSafeHref } from '../../components/safeHref.ts'
import type { Endnote } from '../../report/document/blocks.ts'
import { ChapterFrame } from './ChapterView.tsx'
import { useReportDocument } from './reportContext.ts'

/** Every cited source once, with the numbers used in the text. */
export function SourcesChapter({ number }: { readonly number: number }) {
  const { getNotes, lang, labels } = useReportDocument()
  const chapter = { id: 'sources', part: 'sources', title: { text: labels.notes, lang } }
  return (
    <ChapterFrame chapter={chapter} number={number}>
      <ol className="report-sources">
        {getNotes().map((note) => (
          <SourceItem key={note.number} note={note} />
        ))}
      </ol>
    </ChapterFrame>
  )
}

function SourceItem({ note: { number, source, url, details } }: { readonly note: Endnote }) {
  const href = toSafeHref(url)
  return (
    <li id={toElementId(`source-${number}`)} tabIndex={-1}>
      {href ? (
        <a className="ds-link" href={href} rel="noreferrer">
          <Localized text={source} />
        </a>
      ) : (
        <Localized text={source} />
      )}
      {details !== '' && <span className="report-quiet report-own-line">{details}</span>}
    </li>
  )
}
