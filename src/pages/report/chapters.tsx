import type { ReactElement, ReactNode } from 'react'
import type { PageRoute } from '../../app/state/route.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import type { LazyDocument } from '../../report/document/reportDocument.ts'
import { ChapterView } from './ChapterView.tsx'
import { SourcesChapter } from './SourcesChapter.tsx'

/** The chapters of a document in order, with their links to further pages; the sources last. */
export function listChapters(document: LazyDocument, isWhole: boolean): readonly ReactElement[] {
  const { chapters, context, sourcesNumber } = document
  const { t } = context.translator
  const isRight = (part: string) => context.report.rights.some(({ right }) => right.id === part)
  return [
    ...chapters.map((chapter) => (
      <ChapterView
        key={chapter.part}
        chapter={chapter}
        before={
          isRight(chapter.part) && (
            <PageLink to={{ page: 'report', part: isWhole ? chapter.part : null }}>
              {t(isWhole ? 'report.alone' : 'report.whole')}
            </PageLink>
          )
        }
        after={
          chapter.part === 'method' && (
            <PageLink to={{ page: 'method', section: null }}>{t('report.method.more')}</PageLink>
          )
        }
      />
    )),
    <SourcesChapter key="sources" number={sourcesNumber} />,
  ]
}

function PageLink({ to, children }: { readonly to: PageRoute; readonly children: ReactNode }) {
  return (
    <p className="report-aside">
      <RouteLink to={to}>{children}</RouteLink>
    </p>
  )
}
