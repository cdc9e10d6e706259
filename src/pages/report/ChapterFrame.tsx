import type { ReactNode } from 'react'
import type { Said } from '../../model/text.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'
import { useReport } from './reportContext.ts'
import { anchorOf, arrivalMark, chaptersOf, partOf, type ChapterName } from './sections.ts'

/** The title of a chapter: that of the right, or the section's label. */
export function useChapterTitle(): (name: ChapterName) => Said {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  return (name) => {
    if (name.kind === 'section')
      return { text: say(`report.section.${name.section}`), lang: words.lang }
    const chapter = report.rights.find(({ right }) => right.id === name.right)
    return chapter ? words.text(chapter.right.title) : { text: name.right, lang: words.lang }
  }
}

/** A chapter of the report with its number and title. In print it begins a new page, unless it runs on. */
export function ChapterFrame(props: {
  readonly name: ChapterName
  /** For a chapter of one or two lines. */
  readonly runsOn?: boolean
  readonly children: ReactNode
}) {
  const { address } = useReader()
  const { report } = useReport()
  const titleOf = useChapterTitle()
  const { name, runsOn, children } = props
  const part = partOf(name)
  const id = anchorOf(part)
  const number = chaptersOf(report).findIndex((one) => partOf(one) === part) + 1
  return (
    <section
      className={runsOn ? 'report-chapter report-runs-on' : 'report-chapter'}
      aria-labelledby={id}
    >
      <h2 id={id} tabIndex={-1} {...arrivalMark(address.place, part)}>
        <span className="report-number">{number}</span> <SaidText said={titleOf(name)} />
      </h2>
      {children}
    </section>
  )
}
