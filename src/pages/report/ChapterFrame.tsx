import type { ReactNode } from 'react'
import type { Said } from '../../model/text.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'
import { useReport, useReportWords } from './reportContext.ts'
import { anchorOf, arrivalMark, chaptersOf, partOf, type ChapterName } from './sections.ts'

/** The title of a chapter: that of the right, or the section's own words. */
export function useChapterTitle(): (name: ChapterName) => Said {
  const { words } = useReader()
  const { report } = useReport()
  const say = useReportWords(words)
  return (name) => {
    if (name.kind === 'section')
      return { text: say(`report.section.${name.section}`), lang: words.lang }
    const chapter = report.rights.find(({ right }) => right.id === name.right)
    return chapter ? words.text(chapter.right.title) : { text: name.right, lang: words.lang }
  }
}

/** A chapter of the report with its number and title; on paper it begins a new page. */
export function ChapterFrame(props: { readonly name: ChapterName; readonly children: ReactNode }) {
  const { address } = useReader()
  const { report } = useReport()
  const titleOf = useChapterTitle()
  const part = partOf(props.name)
  const id = anchorOf(part)
  const number = chaptersOf(report).findIndex((name) => partOf(name) === part) + 1
  return (
    <section className="report-chapter" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} {...arrivalMark(address.place, part)}>
        <span className="report-number">{number}</span> <SaidText said={titleOf(props.name)} />
      </h2>
      {props.children}
    </section>
  )
}
