import { usePageContext } from '../../components/pageContext.ts'

/** The licences in the single-file dashboard, whose page contains them (src/cli/buildSingleFile.ts). */
export function LicenceTexts() {
  const { translator } = usePageContext()
  return (
    <>
      <p>{translator.t('about.licences')}</p>
      <details className="ds-details">
        <summary>{translator.t('about.licences.all')}</summary>
        <div>
          <pre className="licence-texts" lang="en">
            {document.getElementById('licences')?.textContent}
          </pre>
        </div>
      </details>
    </>
  )
}
