import type { ReactNode } from 'react'
import type { LocalizedText } from '../../model/languageMap.ts'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { useReport } from './reportContext.ts'
import { toAnchor, getArrivalProps, listChapters, getPart, type ChapterName } from './sections.ts'

/** The title of a chapter: that of the right, or the section's label. */
export function useChapterTitle(): (name: ChapterName) => LocalizedText {
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  return (name) => {
    if (name.kind === 'section')
      return { text: t(`report.section.${name.sectionName}`), lang: translator.lang }
    const chapter = report.rights.find(({ right }) => right.id === name.right)
    return chapter
      ? translator.localize(chapter.right.title)
      : { text: name.right, lang: translator.lang }
  }
}

/** A chapter of the report with its number and title. In print it begins a new page, unless it runs on. */
export function ChapterFrame(props: {
  readonly name: ChapterName
  /** For a chapter of one or two lines. */
  readonly runsOn?: boolean
  readonly children: ReactNode
}) {
  const { route } = usePageContext()
  const { report } = useReport()
  const getTitle = useChapterTitle()
  const { name, runsOn, children } = props
  const part = getPart(name)
  const id = toAnchor(part)
  const number = listChapters(report).findIndex((chapter) => getPart(chapter) === part) + 1
  return (
    <section
      className={runsOn ? 'report-chapter report-runs-on' : 'report-chapter'}
      aria-labelledby={id}
    >
      <h2 id={id} tabIndex={-1} {...getArrivalProps(route.target, part)}>
        <span className="report-number">{number}</span> <Localized text={getTitle(name)} />
      </h2>
      {children}
    </section>
  )
}
