import { use, useEffect, type ReactNode } from 'react'
import { rememberChunks } from '../../charts/loadChunk.ts'
import { VERDICT_KINDS } from '../../trends/verdict.ts'
import {
  loadMethodMessages,
  methodWordsOf,
  type MethodMessageId,
  type SayMethod,
} from '../../words/method.ts'
import { verdictLabel, verdictReason } from '../../words/verdict/label.ts'
import { isLanguage, LANGUAGES, type Words } from '../../words/words.ts'
import { AnchorLink, arriveAt } from '../parts/AnchorLink.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { FalseAlarms } from './FalseAlarms.tsx'
import { FormulaList } from './FormulaList.tsx'
import { AFTER_THE_WORDS, BEFORE_THE_WORDS, type PlainSection } from './plainSections.ts'
import './method.css'

/** One promise a language, so that React meets the same one each time it draws the page. */
const methodMessages = rememberChunks(loadMethodMessages)

interface Section {
  readonly id: string
  readonly heading: MethodMessageId
  readonly body: ReactNode
}

function plain(sections: readonly PlainSection[], say: SayMethod): readonly Section[] {
  return sections.map(({ id, heading, parts }) => ({
    id,
    heading,
    body: parts.map((part) =>
      typeof part === 'string' ? (
        <p key={part}>{say(part)}</p>
      ) : (
        <ul key={part.join()}>
          {part.map((item) => (
            <li key={item}>{say(item)}</li>
          ))}
        </ul>
      ),
    ),
  }))
}

function WordList({ words }: { readonly words: Words }) {
  return (
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
  )
}

/**
 * How verdicts are made: in plain words for everybody, then the formulas with their sources.
 * `section`: the id of the part to arrive at, which opens where it is folded; null for the beginning.
 */
export default function MethodPage({ section }: { readonly section: string | null }) {
  const { dataset, words } = useReader()
  const lang = isLanguage(words.lang) ? words.lang : LANGUAGES[0]
  const say = methodWordsOf(lang, use(methodMessages(lang)))
  usePageTitle(say('method.title'))
  useEffect(() => {
    if (section !== null) arriveAt(section)
  }, [section])
  const sections: readonly Section[] = [
    ...plain(BEFORE_THE_WORDS, say),
    {
      id: 'words',
      heading: 'method.words',
      body: (
        <>
          <p>{say('method.words.shape')}</p>
          <WordList words={words} />
        </>
      ),
    },
    ...plain(AFTER_THE_WORDS, say),
    {
      id: 'chance',
      heading: 'method.chance',
      body: <FalseAlarms say={say} words={words} />,
    },
    {
      id: 'formulas',
      heading: 'method.formulas',
      body: (
        <>
          <p>{say('method.formulas.for')}</p>
          <FormulaList say={say} arrival={section} />
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
              <AnchorLink to={{ page: 'method', section: id }} anchor={id}>
                {say(heading)}
              </AnchorLink>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, heading, body }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} tabIndex={-1} data-arrival={id === section ? '' : undefined}>
            {say(heading)}
          </h2>
          {body}
        </section>
      ))}
    </article>
  )
}
