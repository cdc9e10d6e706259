import type { ReactNode } from 'react'
import { rightOf } from '../../model/lookup.ts'
import type { Records } from '../../model/records.ts'
import { readinessOf, type Readiness } from '../../report/readiness.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { LackingFigures } from './LackingFigures.tsx'
import { LackingFollowUps } from './LackingFollowUps.tsx'
import { ProblemList } from './ProblemList.tsx'
import './readiness.css'
import { getLanguageName } from '../../words/languages.ts'

/** The coordinator's checklist: what the draft edition still lacks. */
export default function ReadinessPage() {
  const { dataset, edition, words } = useReader()
  const { say } = words
  const title = say('readiness.title', { edition: edition.edition })
  usePageTitle(title)
  return (
    <article className="page readiness">
      <h1>{title}</h1>
      {dataset.records ? <Lists records={dataset.records} /> : <p>{say('report.opening')}</p>}
    </article>
  )
}

function Lists({ records }: { readonly records: Records }) {
  const { dataset, edition, words } = useReader()
  const { say } = words
  const readiness = readinessOf(dataset, records, edition.edition)
  const { figures, followUps, commentary, errors, warnings, left } = readiness
  return (
    <>
      <p className="lead">{say('readiness.left', { left })}</p>
      {edition.state === 'published' && <p>{say('readiness.published')}</p>}
      <Section title={say('readiness.rights')}>
        <RightsTable readiness={readiness} />
      </Section>
      <Section title={say('readiness.figures')} count={figures.length}>
        {figures.length === 0 ? (
          <p>{say('readiness.figures.none')}</p>
        ) : (
          <LackingFigures figures={figures} />
        )}
      </Section>
      <Section title={say('readiness.followUps')} count={followUps.length}>
        {followUps.length === 0 ? (
          <p>{say('readiness.followUps.none')}</p>
        ) : (
          <LackingFollowUps followUps={followUps} records={records} />
        )}
      </Section>
      <Section title={say('readiness.commentary')} count={commentary.length}>
        {commentary.length === 0 ? (
          <p>{say('readiness.commentary.none')}</p>
        ) : (
          <ul>
            {commentary.map(({ right, lang }) => (
              <li key={`${right} ${lang}`}>
                {say('readiness.commentary.item', {
                  right: words.text(rightOf(dataset, right)?.title ?? {}).text,
                  language: getLanguageName(lang),
                })}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={say('readiness.errors')} count={errors.length}>
        {errors.length === 0 ? (
          <p>{say('readiness.errors.none')}</p>
        ) : (
          <ProblemList problems={errors} />
        )}
      </Section>
      {warnings.length > 0 && (
        <Section title={say('readiness.warnings')}>
          <p>{say('readiness.warnings.how')}</p>
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
  const { dataset, words } = useReader()
  const { say } = words
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say('readiness.rights')}>
      <table className="ds-table">
        <thead>
          <tr>
            <th scope="col">{say('readiness.right')}</th>
            <th scope="col">{say('readiness.delivered')}</th>
            <th scope="col">{say('readiness.filed')}</th>
            <th scope="col">{say('readiness.due')}</th>
            <th scope="col">{say('readiness.desk')}</th>
          </tr>
        </thead>
        <tbody>
          {readiness.rights.map(({ right, files, due, filed }) => (
            <tr key={right}>
              <th scope="row">
                <PlaceLink to={{ page: 'right', right }}>
                  <SaidText said={words.text(rightOf(dataset, right)?.title ?? {})} />
                </PlaceLink>
              </th>
              <td>{files.length === 0 ? say('readiness.delivered.no') : files.join(', ')}</td>
              <td>{filed}</td>
              <td>{due}</td>
              <td>
                <PlaceLink to={{ page: 'update', right, part: null, draft: null }}>
                  {say('readiness.desk.of')}
                  <span className="ds-sr-only">
                    {': '}
                    {words.text(rightOf(dataset, right)?.title ?? {}).text}
                  </span>
                </PlaceLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
