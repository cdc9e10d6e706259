import { useEffect, useRef, useState } from 'react'
import {
  ASKED_PARTS,
  commentaryHeading,
  type AskedPart,
} from '../../../desk/records/commentaryHeadings.ts'
import {
  draftedCommentary,
  earlierCommentary,
  publishedCommentary,
} from '../../../desk/records/commentaryDraft.ts'
import { commentaryFate } from '../../../desk/records/commentaryFate.ts'
import { contestedCommentaries } from '../../../desk/records/contestedCommentaries.ts'
import { splitCommentary, textOfPart, withPart } from '../../../desk/records/commentaryText.ts'
import type { Draft } from '../../../desk/draft.ts'
import type { Edit } from '../../../desk/edits.ts'
import type { Records } from '../../../model/records.ts'
import { FormField } from '../../parts/FormField.tsx'
import { languageName } from '../../parts/languageName.ts'
import { useReader } from '../../reader.ts'
import { headingWords } from '../../../report/markdownHeading.ts'
import { CommentaryText } from '../../report/CommentaryText.tsx'
import { useDigests } from '../useDigests.ts'
import { ContestedText } from './ContestedText.tsx'
import { useTranslator } from '../../useTranslator.ts'

interface Props {
  readonly draft: Draft
  readonly records: Records
  readonly edit: (edit: Edit) => void
}

/** The editor of the commentary, section by section, in one language at a time. */
export function CommentaryEditor({ draft, records, edit }: Props) {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const own = dataset.languages.includes(words.lang) ? words.lang : dataset.languages[0]!
  const [lang, setLang] = useState(own)
  const [chosen, setChosen] = useState(0)
  const parts = useFocusAfter(chosen)
  const digests = useDigests()
  const { text: markdown, seen } = draftedCommentary(draft, records, lang)
  const write = (part: AskedPart, text: string) => {
    const written = withPart(markdown, part, text, lang)
    if (written === markdown) return
    edit({ kind: 'commentary', lang, text: written, ...(seen !== undefined && { seen }) })
  }
  const contested = contestedCommentaries(draft, dataset, digests)
  const isEmptied =
    commentaryFate(draft, lang, publishedCommentary(records, draft, lang)) === 'removed'
  const others = splitCommentary(markdown).filter(({ part }) => part === 'other')
  return (
    <div className="commentary-editor">
      {dataset.languages.length > 1 && (
        <div className="form-actions" role="group" aria-label={say('commentary.language')}>
          {dataset.languages.map((one) => (
            <button
              key={one}
              type="button"
              className="ds-button"
              data-variant={one === lang ? 'primary' : 'secondary'}
              aria-pressed={one === lang}
              onClick={() => setLang(one)}
            >
              {languageName(one, words.lang)}
            </button>
          ))}
        </div>
      )}
      {contested.map((one) => (
        <ContestedText
          key={one.lang}
          contested={one}
          onChosen={() => {
            setLang(one.lang)
            setChosen(chosen + 1)
          }}
        />
      ))}
      {isEmptied && (
        <p className="form-hint">
          {say('commentary.emptied', { language: languageName(lang, words.lang) })}
        </p>
      )}
      <details className="ds-details desk-fold commentary-marks">
        <summary>{say('commentary.marks')}</summary>
        <ul>
          {(['paragraph', 'bold', 'list', 'link'] as const).map((mark) => (
            <li key={mark}>{say(`commentary.marks.${mark}`)}</li>
          ))}
        </ul>
      </details>
      <div className="commentary-parts" ref={parts}>
        {ASKED_PARTS.map((part) => (
          <WrittenPart
            key={`${lang} ${part}`}
            part={part}
            lang={lang}
            text={textOfPart(markdown, part)}
            write={(text) => write(part, text)}
          />
        ))}
      </div>
      {others.length > 0 && (
        <p className="form-hint">{say('commentary.others', { count: others.length })}</p>
      )}
      <Earlier draft={draft} records={records} lang={lang} />
    </div>
  )
}

/** Focuses the resulting text, since the pressed buttons are gone. */
function useFocusAfter(choices: number) {
  const parts = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (choices > 0) parts.current?.querySelector('textarea')?.focus()
  }, [choices])
  return parts
}

function WrittenPart(props: {
  readonly part: AskedPart
  readonly lang: string
  readonly text: string
  readonly write: (text: string) => void
}) {
  const { words } = useReader()
  const { say } = useTranslator()
  const { part, lang, text } = props
  const heading = commentaryHeading(part, lang)
  return (
    <div className="commentary-part">
      <FormField
        label={say(`commentary.part.${part}`)}
        hint={say(`commentary.hint.${part}`)}
        value={text}
        change={props.write}
        rows={7}
        lang={lang}
      />
      <section
        className="commentary-preview"
        aria-label={say('commentary.preview.of', { part: say(`commentary.part.${part}`) })}
      >
        <p className="eyebrow">{say('commentary.preview')}</p>
        {text.trim() === '' ? (
          <p className="form-hint">{say('commentary.preview.none')}</p>
        ) : (
          <div lang={lang === words.lang ? undefined : lang}>
            <p className="commentary-heading">{heading}</p>
            <CommentaryText markdown={text} />
          </div>
        )}
      </section>
    </div>
  )
}

/** The commentary of the last edition, to start from. */
function Earlier(props: Omit<Props, 'edit'> & { readonly lang: string }) {
  const { words } = useReader()
  const { say } = useTranslator()
  const { lang } = props
  const earlier = earlierCommentary(props.records, props.draft, lang)
  if (!earlier) return null
  return (
    <details className="ds-details desk-fold">
      <summary>{say('commentary.earlier', { edition: earlier.edition })}</summary>
      <div className="commentary-earlier" lang={lang === words.lang ? undefined : lang}>
        {splitCommentary(earlier.markdown).map(({ heading, text }) => (
          <div key={heading + text}>
            {heading !== '' && <p className="commentary-heading">{headingWords(heading, 2)}</p>}
            <CommentaryText markdown={text} />
          </div>
        ))}
      </div>
    </details>
  )
}
