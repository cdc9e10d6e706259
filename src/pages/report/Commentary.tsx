import { COMMENTARY_PARTS, type ReportedCommentary } from '../../report/commentary.ts'
import { useReader } from '../reader.ts'
import { CommentaryText } from './CommentaryText.tsx'

/** What the working group wrote, in the reader's language, else in the package's first that it wrote in. */
export function Commentary(props: { readonly commentary: readonly ReportedCommentary[] }) {
  const { dataset, words } = useReader()
  const { say } = words
  const written = [words.lang, ...dataset.languages]
    .map((lang) => props.commentary.find((one) => one.lang === lang))
    .find((one) => one !== undefined)
  if (!written) return <p className="report-none">{say('report.right.commentary.none')}</p>
  const sections = COMMENTARY_PARTS.flatMap((part) =>
    written.sections.filter((section) => section.part === part),
  )
  const foreign = written.lang !== words.lang
  return (
    <>
      {foreign && <p className="report-none">{say('report.right.commentary.lang')}</p>}
      <div lang={foreign ? written.lang : undefined}>
        {sections.map(({ heading, markdown }) => (
          <div key={heading + markdown}>
            <h3>{heading || say('report.right.commentary')}</h3>
            <CommentaryText markdown={markdown} />
          </div>
        ))}
      </div>
    </>
  )
}
