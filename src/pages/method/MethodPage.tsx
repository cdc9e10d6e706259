import { useEffect, type ReactNode } from 'react'
import { getLineConstant, getStepConstant } from '../../trends/methods/constants.ts'
import { VERDICT_KINDS } from '../../trends/verdict.ts'
import { getVerdictLabel, getVerdictReason } from '../../i18n/sentences/verdict/verdictLabel.ts'
import { type Translator } from '../../i18n/translate.ts'
import { AnchorLink, focusAnchor } from '../../components/AnchorLink.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { Message, type MessageArguments } from '../../components/Message.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { FormulaList } from './FormulaList.tsx'
import { FoundAndMissed } from './FoundAndMissed.tsx'
import { Pictures } from './Pictures.tsx'
import {
  FURTHER_SECTIONS,
  COMPARED,
  DECIDE,
  type Part,
  type PlainSection,
} from './plainSections.ts'
import './method.css'
import type { MessageId } from '../../i18n/catalogue.ts'

interface Section {
  readonly id: string
  readonly heading: MessageId
  readonly body: ReactNode
}

function PlainParts(props: { readonly parts: readonly Part[]; readonly args: MessageArguments }) {
  const { parts, args } = props
  return parts.map((part) =>
    typeof part === 'string' ? (
      <p key={part}>
        <Message id={part} args={args} />
      </p>
    ) : (
      <ul key={part.join()}>
        {part.map((item) => (
          <li key={item}>
            <Message id={item} args={args} />
          </li>
        ))}
      </ul>
    ),
  )
}

function WordList({ translator }: { readonly translator: Translator }) {
  return (
    <dl className="method-words">
      {VERDICT_KINDS.map((kind) => (
        <div key={kind}>
          <dt>
            <VerdictIcon kind={kind} /> {getVerdictLabel(kind, translator)}
          </dt>
          <dd>{getVerdictReason(kind, translator)}</dd>
        </div>
      ))}
    </dl>
  )
}

/**
 * How verdicts are made: in plain language, then the formulas with their sources.
 * `section`: the id of the part to scroll to, which opens if it is closed; null for the beginning.
 */
export default function MethodPage({ section }: { readonly section: string | null }) {
  const { dataset, translator } = usePageContext()
  const { t } = translator
  usePageTitle(t('method.title'))
  useEffect(() => {
    if (section !== null) focusAnchor(section)
  }, [section])
  const args = {
    baseline: String(dataset.baseline),
    city: translator.localize(dataset.city.title),
    line5: translator.formatLooseNumber(getLineConstant(5), 2),
    line10: translator.formatLooseNumber(getLineConstant(10), 2),
    step5: translator.formatLooseNumber(getStepConstant(5), 2),
    step10: translator.formatLooseNumber(getStepConstant(10), 2),
  }
  const plain = ({ id, heading, parts }: PlainSection): Section => ({
    id,
    heading,
    body: <PlainParts parts={parts} args={args} />,
  })
  const sections: readonly Section[] = [
    { id: 'picture', heading: 'method.picture', body: <Pictures t={t} /> },
    plain(DECIDE),
    {
      id: 'found',
      heading: 'method.found',
      body: <FoundAndMissed translator={translator} />,
    },
    ...COMPARED.map(plain),
    {
      id: 'words',
      heading: 'method.words',
      body: (
        <>
          <p>{t('method.words.shape')}</p>
          <WordList translator={translator} />
        </>
      ),
    },
    ...FURTHER_SECTIONS.map(plain),
    {
      id: 'formulas',
      heading: 'method.formulas',
      body: (
        <>
          <p>{t('method.formulas.for')}</p>
          <FormulaList translator={translator} arrival={section} />
        </>
      ),
    },
  ]
  return (
    <article className="page method prose">
      <h1>{t('method.title')}</h1>
      <p className="lead">{t('method.lead')}</p>
      <ol className="method-rule" aria-label={t('method.short')}>
        <li>
          <Message id="method.short.compare" args={args} />
        </li>
        <li>{t('method.short.clear')}</li>
      </ol>
      <nav aria-label={t('method.contents')}>
        <ul className="method-contents">
          {sections.map(({ id, heading }) => (
            <li key={id}>
              <AnchorLink to={{ page: 'method', section: id }} anchor={id}>
                {t(heading)}
              </AnchorLink>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, heading, body }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} tabIndex={-1} data-arrival={id === section ? '' : undefined}>
            {t(heading)}
          </h2>
          <div>{body}</div>
        </section>
      ))}
    </article>
  )
}
