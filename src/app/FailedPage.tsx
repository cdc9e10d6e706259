import { wordsOf } from '../words/words.ts'
import { type Language } from '../words/languages.ts'

/** Shown if the package manifest cannot be read: what happened and what to do. */
export function FailedPage(props: { readonly lang: Language; readonly reason: string }) {
  const { say } = wordsOf(props.lang, [props.lang])
  return (
    <main className="page prose">
      <h1>{say('failed.title')}</h1>
      <p>{say('failed.what')}</p>
      <p>{say('failed.do')}</p>
      <p>
        <code>{props.reason}</code>
      </p>
      <p>
        <button className="ds-button" type="button" onClick={() => location.reload()}>
          {say('fault.reload')}
        </button>
      </p>
    </main>
  )
}
