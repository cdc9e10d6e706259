import { use, type ReactNode } from 'react'
import { VERDICT_KINDS } from '../../trends/verdict.ts'
import {
  loadMethodMessages,
  methodWordsOf,
  type MethodMessageId,
  type MethodMessages,
} from '../../words/method.ts'
import { verdictLabel, verdictReason } from '../../words/verdict/label.ts'
import { isLanguage, LANGUAGES, type Language } from '../../words/words.ts'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { FormulaList } from './FormulaList.tsx'
import './method.css'

const loading = new Map<Language, Promise<MethodMessages>>()

/** One promise a language, so that React meets the same one each time it draws the page. */
function methodMessages(lang: Language): Promise<MethodMessages> {
  let messages = loading.get(lang)
  if (!messages) loading.set(lang, (messages = loadMethodMessages(lang)))
  return messages
}

interface Section {
  readonly id: string
  readonly heading: MethodMessageId
  readonly body: ReactNode
}

/** The hash belongs to the route, so the jump inside the page is made by hand. */
function jumpTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

/** How verdicts are made: in plain words for everybody, then the formulas with their sources. */
export default function MethodPage() {
  const { dataset, words } = useReader()
  const lang = isLanguage(words.lang) ? words.lang : LANGUAGES[0]
  const say = methodWordsOf(lang, use(methodMessages(lang)))
  usePageTitle(say('method.title'))
  const text = (...ids: readonly MethodMessageId[]) => ids.map((id) => <p key={id}>{say(id)}</p>)
  const list = (...ids: readonly MethodMessageId[]) => (
    <ul>
      {ids.map((id) => (
        <li key={id}>{say(id)}</li>
      ))}
    </ul>
  )
  const sections: readonly Section[] = [
    {
      id: 'compared',
      heading: 'method.compared',
      body: text(
        'method.compared.baseline',
        'method.compared.old',
        'method.compared.break',
        'method.compared.apart',
        'method.compared.previous',
      ),
    },
    {
      id: 'decide',
      heading: 'method.decide',
      body: (
        <>
          {text('method.decide.question')}
          {list('method.decide.estimates', 'method.decide.proportions', 'method.decide.variation')}
          {text(
            'method.decide.counts',
            'method.decide.meaning',
            'method.decide.few',
            'method.decide.good',
          )}
        </>
      ),
    },
    {
      id: 'years',
      heading: 'method.years',
      body: text('method.years.lens', 'method.years.five'),
    },
    {
      id: 'words',
      heading: 'method.words',
      body: (
        <>
          {text('method.words.shape')}
          <dl className="method-words">
            {VERDICT_KINDS.map((kind) => (
              <div key={kind}>
                <dt>
                  <VerdictMark kind={kind} /> {verdictLabel(kind, words)}
                </dt>
                <dd>{verdictReason(kind, words)}</dd>
              </div>
            ))}
          </dl>
        </>
      ),
    },
    {
      id: 'never',
      heading: 'method.never',
      body: list(
        'method.never.carry',
        'method.never.break',
        'method.never.old',
        'method.never.rank',
        'method.never.proof',
        'method.never.cause',
        'method.never.matter',
      ),
    },
    {
      id: 'editions',
      heading: 'method.editions',
      body: text('method.editions.known', 'method.editions.differs'),
    },
    {
      id: 'pooled',
      heading: 'method.pooled',
      body: text('method.pooled.share', 'method.pooled.parts'),
    },
    {
      id: 'groups',
      heading: 'method.groups',
      body: text('method.groups.gap', 'method.groups.places'),
    },
    { id: 'target', heading: 'method.target', body: text('method.target.why') },
    {
      id: 'chance',
      heading: 'method.chance',
      body: text('method.chance.few', 'method.chance.simulation', 'method.chance.honest'),
    },
    {
      id: 'formulas',
      heading: 'method.formulas',
      body: (
        <>
          {text('method.formulas.for')}
          <FormulaList say={say} />
        </>
      ),
    },
  ]
  return (
    <article className="page method prose">
      <h1>{say('method.title')}</h1>
      <p className="lead">{say('method.lead')}</p>
      <ul>
        <li>
          {say('method.short.compare', {
            baseline: String(dataset.baseline),
            city: words.text(dataset.city.title).text,
          })}
        </li>
        <li>{say('method.short.clear')}</li>
        <li>{say('method.short.silent')}</li>
      </ul>
      <nav aria-label={say('method.contents')}>
        <ul className="method-contents">
          {sections.map(({ id, heading }) => (
            <li key={id}>
              <a
                className="ds-link"
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault()
                  jumpTo(id)
                }}
              >
                {say(heading)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, heading, body }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} tabIndex={-1}>
            {say(heading)}
          </h2>
          {body}
        </section>
      ))}
    </article>
  )
}
