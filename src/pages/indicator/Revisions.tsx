import { createRevisionsModel } from '../../charts/model/revisions.ts'
import { RevisionSteps } from '../../charts/react/RevisionSteps.tsx'
import type { Indicator } from '../../model/dataset.ts'
import type { Figure, SeriesKey } from '../../model/figure.ts'
import { getRevisionsAt } from '../../model/series.ts'
import { formatPeriodText } from '../../i18n/periods.ts'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'

/** The figures of the same periods in earlier editions, with the note of each revision. */
export function Revisions(props: { readonly indicator: Indicator; readonly chosen: SeriesKey }) {
  const { dataset, edition, translator } = usePageContext()
  const revisions = getRevisionsAt(dataset, props.chosen, edition.edition)
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">{translator.t('revisions.title')}</h2>
      {revisions.length === 0 ? (
        <p>{translator.t('revisions.none')}</p>
      ) : (
        <>
          <p>{translator.t('revisions.how')}</p>
          <div
            className="scroll"
            tabIndex={0}
            role="region"
            aria-label={translator.t('revisions.filed')}
          >
            <table className="ds-table">
              <thead>
                <tr>
                  <th scope="col">{translator.t('table.period')}</th>
                  <th scope="col">{translator.t('revisions.filed')}</th>
                </tr>
              </thead>
              <tbody>
                {revisions.map((revision) => (
                  <tr key={revision.period}>
                    <th scope="row">{formatPeriodText(revision.period, translator.lang)}</th>
                    <td>
                      <RevisionSteps
                        model={createRevisionsModel(revision, props.indicator, translator)}
                      />
                      <ol className="revisions">
                        {revision.versions.map((figure) => (
                          <li key={figure.provenance.file}>
                            <FiledVersion indicator={props.indicator} figure={figure} />
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

function FiledVersion({
  indicator,
  figure,
}: {
  readonly indicator: Indicator
  readonly figure: Figure
}) {
  const { translator } = usePageContext()
  const note = translator.localize(figure.note)
  const value =
    figure.value === null
      ? translator.t('revisions.missing')
      : translator.formatFigure(figure.value, indicator)
  return (
    <>
      {translator.t(
        figure.provenance.correction > 0 ? 'revisions.correction' : 'revisions.edition',
        {
          edition: figure.provenance.edition,
          value,
        },
      )}{' '}
      {note.text && (
        <small>
          <Localized text={note} />
        </small>
      )}
    </>
  )
}
