import type { LeftOut } from '../../../desk/import/result.ts'
import { useTranslator } from '../../useTranslator.ts'

const SHOWN = 8

/** Figures left out on purpose, counted by reason, with the names concerned. */
export function LeftOutList(props: { readonly leftOut: readonly LeftOut[] }) {
  const { say } = useTranslator()
  const reasons = [...new Set(props.leftOut.map(({ reason }) => reason))]
  return (
    <section aria-labelledby="import-out">
      <h4 id="import-out">{say('import.out')}</h4>
      {reasons.length === 0 && <p>{say('import.out.none')}</p>}
      <ul className="import-out">
        {reasons.map((reason) => {
          const of = props.leftOut.filter((one) => one.reason === reason)
          const named = of.filter(({ text }) => text !== '')
          const rest = named.slice(SHOWN).reduce((sum, { count }) => sum + count, 0)
          return (
            <li key={reason}>
              {say('import.out.item', {
                reason: say(`import.out.${reason}`),
                count: of.reduce((sum, { count }) => sum + count, 0),
              })}
              {named.length > 0 && (
                <ul className="import-out-names">
                  {named.slice(0, SHOWN).map(({ text, count }) => (
                    <li key={text}>{say('import.out.text', { text, count })}</li>
                  ))}
                  {rest > 0 && <li>{say('import.out.rest', { count: rest })}</li>}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
