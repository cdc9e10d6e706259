import { createTranslator } from '../../i18n/translate.ts'
import { type Language } from '../../i18n/languages.ts'

/** Shown if the package manifest cannot be read: what happened and what to do. */
export function FailedPage(props: { readonly lang: Language; readonly reason: string }) {
  const { t } = createTranslator(props.lang, [props.lang])
  return (
    <main className="page prose">
      <h1>{t('failed.title')}</h1>
      <p>{t('failed.what')}</p>
      <p>{t('failed.do')}</p>
      <p>
        <code>{props.reason}</code>
      </p>
      <p>
        <button className="ds-button" type="button" onClick={() => location.reload()}>
          {t('fault.reload')}
        </button>
      </p>
    </main>
  )
}
