import { revisionsModel } from '../../charts/model/revisions.ts'
import { RevisionSteps } from '../../charts/RevisionSteps.tsx'
import type { Indicator } from '../../model/dataset.ts'
import type { Figure, SeriesKey } from '../../model/figure.ts'
import { revisionsAt } from '../../model/series.ts'
import { periodTextOf } from '../../words/period.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'

/** What earlier editions said of the same periods, and what was said when the figure was revised. */
export function Revisions(props: { readonly indicator: Indicator; readonly chosen: SeriesKey }) {
  const { dataset, edition, words } = useReader()
  const revisions = revisionsAt(dataset, props.chosen, edition.edition)
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">{words.say('revisions.title')}</h2>
      {revisions.length === 0 ? (
        <p>{words.say('revisions.none')}</p>
      ) : (
        <>
          <p>{words.say('revisions.how')}</p>
          <div
            className="scroll"
            tabIndex={0}
            role="region"
            aria-label={words.say('revisions.filed')}
          >
            <table className="ds-table">
              <thead>
                <tr>
                  <th scope="col">{words.say('table.period')}</th>
                  <th scope="col">{words.say('revisions.filed')}</th>
                </tr>
              </thead>
              <tbody>
                {revisions.map((revision) => (
                  <tr key={revision.period}>
                    <th scope="row">{periodTextOf(revision.period, words.lang)}</th>
                    <td>
                      <RevisionSteps model={revisionsModel(revision, props.indicator, words)} />
                      <ol className="revisions">
                        {revision.filed.map((figure) => (
                          <li key={figure.filed.file}>
                            <Filed indicator={props.indicator} figure={figure} />
                          </li>
                        ))}
                      </ol>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}

function Filed({ indicator, figure }: { readonly indicator: Indicator; readonly figure: Figure }) {
  const { words } = useReader()
  const note = words.text(figure.note)
  const value =
    figure.value === null ? words.say('revisions.missing') : words.figure(figure.value, indicator)
  return (
    <>
      {words.say(figure.filed.correction > 0 ? 'revisions.correction' : 'revisions.edition', {
        edition: figure.filed.edition,
        value,
      })}{' '}
      {note.text && (
        <small>
          <SaidText said={note} />
        </small>
      )}
    </>
  )
}
