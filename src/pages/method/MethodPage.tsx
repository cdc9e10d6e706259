import { useEffect, type ReactNode } from 'react'
import { lineConstant, stepConstant } from '../../trends/constants.ts'
import { VERDICT_KINDS } from '../../trends/verdict.ts'
import type { Arguments } from '../../words/format.ts'
import { verdictLabel, verdictReason } from '../../words/verdict/label.ts'
import { type Words } from '../../words/words.ts'
import { AnchorLink, arriveAt } from '../parts/AnchorLink.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { FormulaList } from './FormulaList.tsx'
import { FoundAndMissed } from './FoundAndMissed.tsx'
import { Pictures } from './Pictures.tsx'
import { AFTER_THE_WORDS, COMPARED, DECIDE, type Part, type PlainSection } from './plainSections.ts'
import './method.css'
import type { MessageId, Translate } from '../../words/catalogue.ts'

interface Section {
  readonly id: string
  readonly heading: MessageId
  readonly body: ReactNode
}

function PlainParts(props: {
  readonly parts: readonly Part[]
  readonly say: Translate
  readonly args: Arguments
}) {
  const { parts, say, args } = props
  return parts.map((part) =>
    typeof part === 'string' ? (
      <p key={part}>{say(part, args)}</p>
    ) : (
      <ul key={part.join()}>
        {part.map((item) => (
          <li key={item}>{say(item, args)}</li>
        ))}
      </ul>
    ),
  )
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
  const { say } = words
  usePageTitle(say('method.title'))
  useEffect(() => {
    if (section !== null) arriveAt(section)
  }, [section])
  const args: Arguments = {
    baseline: String(dataset.baseline),
    city: words.text(dataset.city.title).text,
    line5: words.loose(lineConstant(5), 2),
    line10: words.loose(lineConstant(10), 2),
    step5: words.loose(stepConstant(5), 2),
    step10: words.loose(stepConstant(10), 2),
  }
  const plain = ({ id, heading, parts }: PlainSection): Section => ({
    id,
    heading,
    body: <PlainParts parts={parts} say={say} args={args} />,
  })
  const sections: readonly Section[] = [
    { id: 'picture', heading: 'method.picture', body: <Pictures say={say} /> },
    plain(DECIDE),
    {
      id: 'found',
      heading: 'method.found',
      body: <FoundAndMissed words={words} />,
    },
    ...COMPARED.map(plain),
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
    ...AFTER_THE_WORDS.map(plain),
    {
      id: 'formulas',
      heading: 'method.formulas',
      body: (
        <>
          <p>{say('method.formulas.for')}</p>
          <FormulaList words={words} arrival={section} />
        </>
      ),
    },
  ]
  return (
    <article className="page method prose">
      <h1>{say('method.title')}</h1>
      <p className="lead">{say('method.lead')}</p>
      <ol className="method-rule" aria-label={say('method.short')}>
        <li>{say('method.short.compare', args)}</li>
        <li>{say('method.short.clear')}</li>
      </ol>
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
          <div>{body}</div>
        </section>
      ))}
    </article>
  )
}
