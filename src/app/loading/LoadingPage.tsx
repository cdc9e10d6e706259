import { createTranslator } from '../../i18n/translate.ts'
import { type Language } from '../../i18n/languages.ts'

/** Progress of loading every file; shown only if the site has no built copy of the data. */
export function LoadingPage(props: {
  readonly lang: Language
  readonly done: number
  readonly total: number
}) {
  const { t } = createTranslator(props.lang, [props.lang])
  if (props.total === 0) return null
  return (
    <main className="page prose">
      <h1>{t('loading.title')}</h1>
      <p>
        <label htmlFor="loading">
          {t('loading.files', { done: props.done, total: props.total })}
        </label>
      </p>
      <progress id="loading" value={props.done} max={props.total} />
    </main>
  )
}
