import { useReader } from '../reader.ts'

/** The licences in the single-file dashboard, whose page contains them (src/cli/packedSite.ts). */
export function LicenceTexts() {
  const { words } = useReader()
  return (
    <>
      <p>{words.say('about.licences')}</p>
      <details className="ds-details">
        <summary>{words.say('about.licences.all')}</summary>
        <div>
          <pre className="licence-texts" lang="en">
            {document.getElementById('licences')?.textContent}
          </pre>
        </div>
      </details>
    </>
  )
}
