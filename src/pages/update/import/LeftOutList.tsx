import type { LeftOut } from '../../../drafts/import/result.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

const MAX_SHOWN = 8

/** Figures left out on purpose, counted by reason, with the names concerned. */
export function LeftOutList(props: { readonly leftOut: readonly LeftOut[] }) {
  const { t } = useTranslator()
  const reasons = [...new Set(props.leftOut.map(({ reason }) => reason))]
  return (
    <section aria-labelledby="import-out">
      <h4 id="import-out">{t('import.out')}</h4>
      {reasons.length === 0 && <p>{t('import.out.none')}</p>}
      <ul className="import-out">
        {reasons.map((reason) => {
          const entries = props.leftOut.filter((entry) => entry.reason === reason)
          const namedEntries = entries.filter(({ text }) => text !== '')
          const hiddenCount = namedEntries
            .slice(MAX_SHOWN)
            .reduce((sum, { count }) => sum + count, 0)
          return (
            <li key={reason}>
              {t('import.out.item', {
                reason: t(`import.out.${idPart(reason)}`),
                count: entries.reduce((sum, { count }) => sum + count, 0),
              })}
              {namedEntries.length > 0 && (
                <ul className="import-out-names">
                  {namedEntries.slice(0, MAX_SHOWN).map(({ text, count }) => (
                    <li key={text}>{t('import.out.text', { text, count })}</li>
                  ))}
                  {hiddenCount > 0 && <li>{t('import.out.rest', { count: hiddenCount })}</li>}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
