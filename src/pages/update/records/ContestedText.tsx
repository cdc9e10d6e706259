import type { ContestedCommentary } from '../../../desk/records/commentariesToFile.ts'
import { splitCommentary } from '../../../desk/records/commentaryText.ts'
import { joinedCommentaries } from '../../../desk/records/joinedCommentaries.ts'
import { languageName } from '../../parts/languageName.ts'
import { useReader } from '../../reader.ts'
import { headingWords } from '../../../report/markdownHeading.ts'
import { CommentaryText } from '../../report/CommentaryText.tsx'
import { useOpenDraft } from '../openDraft.ts'
import '../../parts/formField.css'
import './records.css'
import { useTranslator } from '../../useTranslator.ts'

interface Props {
  readonly contested: ContestedCommentary
  /** Called after somebody has chosen. */
  readonly onChosen?: () => void
}

/** The group's text and the text published meanwhile, side by side, with the choice between them. */
export function ContestedText({ contested, onChosen }: Props) {
  const { words } = useReader()
  const { say } = useTranslator()
  const { draft, edit, settle, readOnly, announce } = useOpenDraft()
  const { lang, published } = contested
  const ours = draft.commentary[lang] ?? ''
  const language = languageName(lang, words.lang)
  const question = say('commentary.contested', { language, gone: published === '' ? 'yes' : 'no' })
  const choose = (text: string, told: string) => {
    settle()
    edit({ kind: 'commentary', lang, text, seen: published })
    settle()
    announce(told)
    onChosen?.()
  }
  return (
    <section className="notice notice-error contested" aria-label={question}>
      <p>{question}</p>
      <div className="contested-texts">
        <ReadText
          title={say('commentary.contested.ours')}
          none={say('commentary.contested.ours.none')}
          markdown={ours}
          lang={lang}
        />
        <ReadText
          title={say('commentary.contested.theirs')}
          none={say('commentary.contested.theirs.none')}
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
            onClick={() => choose(ours, say('commentary.contested.kept'))}
          >
            {say('commentary.contested.keep')}
          </button>
          {published !== '' && (
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={() =>
                choose(joinedCommentaries(ours, published, lang), say('commentary.contested.added'))
              }
            >
              {say('commentary.contested.add')}
            </button>
          )}
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => choose(published, say('commentary.contested.taken'))}
          >
            {say('commentary.contested.take')}
          </button>
        </div>
      )}
    </section>
  )
}

function ReadText(props: {
  readonly title: string
  readonly none: string
  readonly markdown: string
  readonly lang: string
}) {
  const { words } = useReader()
  const { title, none, markdown, lang } = props
  const said = splitCommentary(markdown).filter(({ text }) => text.trim() !== '')
  return (
    <div className="commentary-preview">
      <p className="eyebrow">{title}</p>
      {said.length === 0 ? (
        <p className="form-hint">{none}</p>
      ) : (
        <div lang={lang === words.lang ? undefined : lang}>
          {said.map(({ heading, text }, place) => (
            <div key={place}>
              {heading !== '' && <p className="commentary-heading">{headingWords(heading, 2)}</p>}
              <CommentaryText markdown={text} />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
