import { useEffect, useRef, useState } from 'react'
import {
  SECTION_KINDS,
  getCommentaryHeading,
  type SectionKind,
} from '../../../drafts/commentary/commentaryHeadings.ts'
import {
  getDraftCommentary,
  getEarlierCommentary,
  getPublishedCommentary,
} from '../../../drafts/commentary/draftCommentary.ts'
import { decideCommentaryMerge } from '../../../drafts/commentary/commentaryMerge.ts'
import { findCommentaryConflicts } from '../../../drafts/commentary/commentaryConflicts.ts'
import {
  splitCommentary,
  getSectionText,
  setSectionText,
} from '../../../drafts/commentary/commentarySections.ts'
import type { Draft } from '../../../drafts/draft.ts'
import type { Edit } from '../../../drafts/edits.ts'
import type { Records } from '../../../model/records.ts'
import { FormField } from '../../../components/FormField.tsx'
import { formatLanguageName } from '../../../i18n/languageName.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { parseHeading } from '../../../model/commentary.ts'
import { CommentaryText } from '../../../components/document/CommentaryText.tsx'
import { useDigests } from '../useDigests.ts'
import { ConflictChoice } from './ConflictChoice.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

interface Props {
  readonly draft: Draft
  readonly records: Records
  readonly edit: (edit: Edit) => void
}

/** The editor of the commentary, section by section, in one language at a time. */
export function CommentaryEditor({ draft, records, edit }: Props) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const ownLanguage = dataset.languages.includes(translator.textLanguage)
    ? translator.textLanguage
    : dataset.languages[0]
  const [lang, setLang] = useState(ownLanguage)
  const [lastChoice, setLastChoice] = useState(0)
  const parts = useFocusAfter(lastChoice)
  const digests = useDigests()
  const { text: markdown, seen } = getDraftCommentary(draft, records, lang)
  const writeSection = (part: SectionKind, text: string) => {
    const writtenParts = setSectionText(markdown, part, text, lang)
    if (writtenParts === markdown) return
    edit({ kind: 'commentary', lang, text: writtenParts, ...(seen !== undefined && { seen }) })
  }
  const conflicts = findCommentaryConflicts(draft, dataset, digests)
  const isEmptied =
    decideCommentaryMerge(draft, lang, getPublishedCommentary(records, draft, lang)) === 'removed'
  const others = splitCommentary(markdown).filter(({ part }) => part === 'other')
  return (
    <div className="commentary-editor">
      {dataset.languages.length > 1 && (
        <div className="form-actions" role="group" aria-label={t('commentary.language')}>
          {dataset.languages.map((one) => (
            <button
              key={one}
              type="button"
              className="ds-button"
              data-variant={one === lang ? 'primary' : 'secondary'}
              aria-pressed={one === lang}
              onClick={() => setLang(one)}
            >
              {formatLanguageName(one, translator.lang)}
            </button>
          ))}
        </div>
      )}
      {conflicts.map((one) => (
        <ConflictChoice
          key={one.lang}
          conflict={one}
          onChosen={() => {
            setLang(one.lang)
            setLastChoice(lastChoice + 1)
          }}
        />
      ))}
      {isEmptied && (
        <p className="form-hint">
          {t('commentary.emptied', { language: formatLanguageName(lang, translator.lang) })}
        </p>
      )}
      <details className="ds-details desk-fold commentary-marks">
        <summary>{t('commentary.marks')}</summary>
        <ul>
          {(['paragraph', 'bold', 'list', 'link'] as const).map((label) => (
            <li key={label}>{t(`commentary.marks.${label}`)}</li>
          ))}
        </ul>
      </details>
      <div className="commentary-parts" ref={parts}>
        {SECTION_KINDS.map((part) => (
          <SectionEditor
            key={`${lang} ${part}`}
            part={part}
            lang={lang}
            text={getSectionText(markdown, part)}
            writeSection={(text) => writeSection(part, text)}
          />
        ))}
      </div>
      {others.length > 0 && (
        <p className="form-hint">{t('commentary.others', { count: others.length })}</p>
      )}
      <EarlierCommentary draft={draft} records={records} lang={lang} />
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

function SectionEditor(props: {
  readonly part: SectionKind
  readonly lang: string
  readonly text: string
  readonly writeSection: (text: string) => void
}) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { part, lang, text } = props
  const heading = getCommentaryHeading(part, lang)
  return (
    <div className="commentary-part">
      <FormField
        label={t(`commentary.part.${idPart(part)}`)}
        hint={t(`commentary.hint.${idPart(part)}`)}
        value={text}
        onChange={props.writeSection}
        rows={7}
        lang={lang}
      />
      <section
        className="commentary-preview"
        aria-label={t('commentary.preview.of', { part: t(`commentary.part.${idPart(part)}`) })}
      >
        <p className="eyebrow">{t('commentary.preview')}</p>
        {text.trim() === '' ? (
          <p className="form-hint">{t('commentary.preview.none')}</p>
        ) : (
          <div lang={lang === translator.lang ? undefined : lang}>
            <p className="commentary-heading">{heading}</p>
            <CommentaryText markdown={text} />
          </div>
        )}
      </section>
    </div>
  )
}

/** The commentary of the last edition, to start from. */
function EarlierCommentary(props: Omit<Props, 'edit'> & { readonly lang: string }) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { lang } = props
  const earlier = getEarlierCommentary(props.records, props.draft, lang)
  if (!earlier) return null
  return (
    <details className="ds-details desk-fold">
      <summary>{t('commentary.earlier', { edition: earlier.edition })}</summary>
      <div className="commentary-earlier" lang={lang === translator.lang ? undefined : lang}>
        {splitCommentary(earlier.markdown).map(({ heading, text }) => (
          <div key={heading + text}>
            {heading !== '' && <p className="commentary-heading">{parseHeading(heading, 2)}</p>}
            <CommentaryText markdown={text} />
          </div>
        ))}
      </div>
    </details>
  )
}
