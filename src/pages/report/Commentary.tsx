import { COMMENTARY_PARTS, type ReportedCommentary } from '../../report/chapters/commentary.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { CommentaryText } from './CommentaryText.tsx'

/** What the working group wrote, in the reader's language, else in the package's first that it wrote in. */
export function Commentary(props: { readonly commentary: readonly ReportedCommentary[] }) {
  const { dataset, translator } = usePageContext()
  const { t } = translator
  const chosen = [translator.textLanguage, ...dataset.languages]
    .map((lang) => props.commentary.find((candidate) => candidate.lang === lang))
    .find((candidate) => candidate !== undefined)
  if (!chosen) return <p className="report-none">{t('report.right.commentary.none')}</p>
  const sections = COMMENTARY_PARTS.flatMap((part) =>
    chosen.sections.filter((section) => section.part === part),
  )
  const foreign = chosen.lang !== translator.lang
  return (
    <>
      {foreign && <p className="report-none">{t('report.right.commentary.lang')}</p>}
      <div lang={foreign ? chosen.lang : undefined}>
        {sections.map(({ heading, markdown }) => (
          <div key={heading + markdown}>
            <h3>{heading || t('report.right.commentary')}</h3>
            <CommentaryText markdown={markdown} />
          </div>
        ))}
      </div>
    </>
  )
}
