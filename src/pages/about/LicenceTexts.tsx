import { useReader } from '../reader.ts'

/** The licences of what a copy in one file consists of; they stand in the page itself (src/cli/packedSite.ts). */
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
