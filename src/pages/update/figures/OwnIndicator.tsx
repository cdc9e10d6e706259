import { useMemo } from 'react'
import { readDraftIndicators } from '../../../desk/metadata/readDraftIndicators.ts'
import { useOpenDraft } from '../openDraft.ts'
import { PartLink } from '../PartLink.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** The heading of an indicator that has no page yet: its description in this draft may be incomplete. */
export function OwnIndicator(props: { readonly id: string; readonly title: string }) {
  const { draft, published } = useOpenDraft()
  const { say } = useTranslator()
  const { id, title } = props
  const { indicators } = draft
  const lacks = useMemo(() => {
    const rows = indicators ?? []
    const { problems } = readDraftIndicators(rows, published)
    return rows
      .filter(({ cells }) => cells['id']?.trim() === id)
      .flatMap((row) => problems.get(row.id) ?? [])
      .filter(({ severity }) => severity === 'error').length
  }, [indicators, published, id])
  return (
    <p className="desk-about">
      {lacks === 0 ? say('metadata.described') : say('metadata.described.lacks', { count: lacks })}{' '}
      <PartLink part="metadata" label={say('metadata.described.of', { title })}>
        {say('metadata.described.link')}
      </PartLink>
    </p>
  )
}
