import { useMemo } from 'react'
import { parseDraftIndicators } from '../../../drafts/indicators/parseDraftIndicators.ts'
import { useOpenDraft } from '../openDraft.ts'
import { TabLink } from '../TabLink.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The heading of an indicator that has no page yet: its description in this draft may be incomplete. */
export function NewIndicator(props: { readonly id: string; readonly title: string }) {
  const { draft, published } = useOpenDraft()
  const { t } = useTranslator()
  const { id, title } = props
  const { indicators } = draft
  const missingCells = useMemo(() => {
    const rows = indicators ?? []
    const { problems } = parseDraftIndicators(rows, published)
    return rows
      .filter(({ cells }) => cells['id']?.trim() === id)
      .flatMap((row) => problems.get(row.id) ?? [])
      .filter(({ severity }) => severity === 'error').length
  }, [indicators, published, id])
  return (
    <p className="desk-about">
      {missingCells === 0
        ? t('metadata.described')
        : t('metadata.described.lacks', { count: missingCells })}{' '}
      <TabLink tab="metadata" label={t('metadata.described.of', { title })}>
        {t('metadata.described.link')}
      </TabLink>
    </p>
  )
}
