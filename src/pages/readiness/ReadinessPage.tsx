import type { ReactNode } from 'react'
import { findRight } from '../../model/lookup.ts'
import type { Records } from '../../model/records.ts'
import { buildReadiness, type Readiness } from '../../report/readiness.ts'
import { Message } from '../../components/Message.tsx'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { MissingFigures } from './MissingFigures.tsx'
import { MissingFollowUps } from './MissingFollowUps.tsx'
import { ProblemList } from './ProblemList.tsx'
import './readiness.css'
import { getLanguageName } from '../../i18n/languages.ts'

/** The coordinator's checklist: what the draft edition still lacks. */
export default function ReadinessPage() {
  const { dataset, edition, translator } = usePageContext()
  const { t } = translator
  const title = t('readiness.title', { edition: edition.edition })
  usePageTitle(title)
  return (
    <article className="page readiness">
      <h1>{title}</h1>
      {dataset.records ? (
        <ReadinessLists records={dataset.records} />
      ) : (
        <p>{t('report.opening')}</p>
      )}
    </article>
  )
}

function ReadinessLists({ records }: { readonly records: Records }) {
  const { dataset, edition, translator } = usePageContext()
  const { t } = translator
  const readiness = buildReadiness(dataset, records, edition.edition)
  const { figures, followUps, commentary, errors, warnings, left } = readiness
  return (
    <>
      <p className="lead">{t('readiness.left', { left })}</p>
      {edition.state === 'published' && <p>{t('readiness.published')}</p>}
      <Section title={t('readiness.rights')}>
        <RightsTable readiness={readiness} />
      </Section>
      <Section title={t('readiness.figures')} count={figures.length}>
        {figures.length === 0 ? (
          <p>{t('readiness.figures.none')}</p>
        ) : (
          <MissingFigures figures={figures} />
        )}
      </Section>
      <Section title={t('readiness.followUps')} count={followUps.length}>
        {followUps.length === 0 ? (
          <p>{t('readiness.followUps.none')}</p>
        ) : (
          <MissingFollowUps followUps={followUps} records={records} />
        )}
      </Section>
      <Section title={t('readiness.commentary')} count={commentary.length}>
        {commentary.length === 0 ? (
          <p>{t('readiness.commentary.none')}</p>
        ) : (
          <ul>
            {commentary.map(({ right, lang }) => (
              <li key={`${right} ${lang}`}>
                <Message
                  id="readiness.commentary.item"
                  args={{
                    right: translator.localize(findRight(dataset, right)?.title ?? {}),
                    language: { text: getLanguageName(lang), lang },
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('readiness.errors')} count={errors.length}>
        {errors.length === 0 ? (
          <p>{t('readiness.errors.none')}</p>
        ) : (
          <ProblemList problems={errors} />
        )}
      </Section>
      {warnings.length > 0 && (
        <Section title={t('readiness.warnings')}>
          <p>{t('readiness.warnings.how')}</p>
          <ProblemList problems={warnings} />
        </Section>
      )}
    </>
  )
}

function Section(props: {
  readonly title: string
  readonly count?: number
  readonly children: ReactNode
}) {
  const { title, count } = props
  return (
    <section>
      <h2>
        {title}
        {count !== undefined && count > 0 && <span className="readiness-count"> {count}</span>}
      </h2>
      {props.children}
    </section>
  )
}

function RightsTable({ readiness }: { readonly readiness: Readiness }) {
  const { dataset, translator } = usePageContext()
  const { t } = translator
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('readiness.rights')}>
      <table className="ds-table">
        <thead>
          <tr>
            <th scope="col">{t('readiness.right')}</th>
            <th scope="col">{t('readiness.delivered')}</th>
            <th scope="col">{t('readiness.filed')}</th>
            <th scope="col">{t('readiness.due')}</th>
            <th scope="col">{t('readiness.desk')}</th>
          </tr>
        </thead>
        <tbody>
          {readiness.rights.map(({ right, files, due, filed }) => (
            <tr key={right}>
              <th scope="row">
                <RouteLink to={{ page: 'right', right }}>
                  <Localized text={translator.localize(findRight(dataset, right)?.title ?? {})} />
                </RouteLink>
              </th>
              <td>{files.length === 0 ? t('readiness.delivered.no') : files.join(', ')}</td>
              <td>{filed}</td>
              <td>{due}</td>
              <td>
                <RouteLink to={{ page: 'update', right, part: null, draft: null }}>
                  {t('readiness.desk.of')}
                  <span className="ds-sr-only">
                    {': '}
                    <Localized text={translator.localize(findRight(dataset, right)?.title ?? {})} />
                  </span>
                </RouteLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
