import { lazyChunk, rememberChunk } from '../../charts/loadChunk.ts'
import { rightOf } from '../../model/lookup.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { useReader } from '../reader.ts'
import { DeskStart } from './DeskStart.tsx'
import { RightDesk } from './RightDesk.tsx'
import './desk.css'
import { useTranslator } from '../useTranslator.ts'

const MetadataPart = lazyChunk(rememberChunk(() => import('./metadata/MetadataPart.tsx')))

interface Props {
  readonly right: string | null
  readonly part: string | null
  readonly draft: string | null
}

/** The desk of the working groups: the yearly update of a right, from due lines to hand-over. */
export default function UpdatePage(props: Props) {
  const { dataset, edition, words } = useReader()
  const { say } = useTranslator()
  if (props.right === null) return props.part === 'metadata' ? <MetadataPart /> : <DeskStart />
  const right = rightOf(dataset, props.right)
  return (
    <article className="page desk">
      <p className="eyebrow">
        <PlaceLink to={{ page: 'update', right: null, part: null, draft: null }}>
          {say('desk.title')}
        </PlaceLink>
      </p>
      {right ? (
        <>
          <h1>
            {say('draft.title', {
              right: words.text(right.title).text,
              edition: edition.edition,
            })}
          </h1>
          <RightDesk
            key={`${right.id} ${edition.edition} ${props.draft}`}
            right={right}
            part={props.part}
            draft={props.draft}
          />
        </>
      ) : (
        <>
          <h1>{say('desk.title')}</h1>
          <p>{say('desk.right.unknown', { right: props.right })}</p>
        </>
      )}
    </article>
  )
}
