import { lazyChunk, rememberChunk } from '../../charts/loadChunk.ts'
import { findRight } from '../../model/lookup.ts'
import { Message } from '../../components/Message.tsx'
import { RouteLink } from '../../components/RouteLink.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { UpdateStart } from './DeskStart.tsx'
import { RightUpdate } from './RightUpdate.tsx'
import './desk.css'
import { useTranslator } from '../../components/useTranslator.ts'

const MetadataPart = lazyChunk(rememberChunk(() => import('./indicators/IndicatorsPage.tsx')))

interface Props {
  readonly right: string | null
  readonly tab: string | null
  readonly draft: string | null
}

/** The desk of the working groups: the yearly update of a right, from due lines to hand-over. */
export default function UpdatePage(props: Props) {
  const { dataset, edition, translator } = usePageContext()
  const { t } = useTranslator()
  if (props.right === null) return props.tab === 'metadata' ? <MetadataPart /> : <UpdateStart />
  const right = findRight(dataset, props.right)
  return (
    <article className="page desk">
      <p className="eyebrow">
        <RouteLink to={{ page: 'update', right: null, part: null, draft: null }}>
          {t('desk.title')}
        </RouteLink>
      </p>
      {right ? (
        <>
          <h1>
            <Message
              id="draft.title"
              args={{ right: translator.localize(right.title), edition: edition.edition }}
            />
          </h1>
          <RightUpdate
            key={`${right.id} ${edition.edition} ${props.draft}`}
            right={right}
            tab={props.tab}
            draft={props.draft}
          />
        </>
      ) : (
        <>
          <h1>{t('desk.title')}</h1>
          <p>{t('desk.right.unknown', { right: props.right })}</p>
        </>
      )}
    </article>
  )
}
