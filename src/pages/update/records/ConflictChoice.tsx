import type { CommentaryConflict } from '../../../drafts/commentary/writeCommentaries.ts'
import { splitCommentary } from '../../../drafts/commentary/commentarySections.ts'
import { joinCommentaries } from '../../../drafts/commentary/joinCommentaries.ts'
import { formatLanguageName } from '../../../i18n/languageName.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { parseHeading } from '../../../model/commentary.ts'
import { CommentaryText } from '../../../components/document/CommentaryText.tsx'
import { useOpenDraft } from '../openDraft.ts'
import '../../../components/formField.css'
import './records.css'
import { useTranslator } from '../../../components/useTranslator.ts'

interface Props {
  readonly conflict: CommentaryConflict
  /** Called after somebody has chosen. */
  readonly onChosen?: () => void
}

/** The group's text and the text published meanwhile, side by side, with the choice between them. */
export function ConflictChoice({ conflict, onChosen }: Props) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { draft, edit, endTyping, readOnly, announce } = useOpenDraft()
  const { lang, published } = conflict
  const ownText = draft.commentary[lang] ?? ''
  const language = formatLanguageName(lang, translator.lang)
  const question = t('commentary.contested', { language, gone: published === '' ? 'yes' : 'no' })
  const choose = (text: string, announcement: string) => {
    endTyping()
    edit({ kind: 'commentary', lang, text, seen: published })
    endTyping()
    announce(announcement)
    onChosen?.()
  }
  return (
    <section className="notice notice-error contested" aria-label={question}>
      <p>{question}</p>
      <div className="contested-texts">
        <RenderedText
          title={t('commentary.contested.ours')}
          emptyText={t('commentary.contested.ours.none')}
          markdown={ownText}
          lang={lang}
        />
        <RenderedText
          title={t('commentary.contested.theirs')}
          emptyText={t('commentary.contested.theirs.none')}
          markdown={published}
          lang={lang}
        />
      </div>
      {!readOnly && (
        <div className="form-actions">
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => choose(ownText, t('commentary.contested.ours.done'))}
          >
            {t('commentary.contested.useOurs')}
          </button>
          {published !== '' && (
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={() =>
                choose(
                  joinCommentaries(ownText, published, lang),
                  t('commentary.contested.both.done'),
                )
              }
            >
              {t('commentary.contested.useBoth')}
            </button>
          )}
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => choose(published, t('commentary.contested.theirs.done'))}
          >
            {t('commentary.contested.useTheirs')}
          </button>
        </div>
      )}
    </section>
  )
}

function RenderedText(props: {
  readonly title: string
  readonly emptyText: string
  readonly markdown: string
  readonly lang: string
}) {
  const { translator } = usePageContext()
  const { title, emptyText, markdown, lang } = props
  const content = splitCommentary(markdown).filter(({ text }) => text.trim() !== '')
  return (
    <div className="commentary-preview">
      <p className="eyebrow">{title}</p>
      {content.length === 0 ? (
        <p className="form-hint">{emptyText}</p>
      ) : (
        <div lang={lang === translator.lang ? undefined : lang}>
          {content.map(({ heading, text }, id) => (
            <div key={id}>
              {heading !== '' && <p className="commentary-heading">{parseHeading(heading, 2)}</p>}
              <CommentaryText markdown={text} />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
