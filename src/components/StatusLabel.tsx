import type { FollowUpStatus } from '../model/records.ts'
import { usePageContext } from './pageContext.ts'
import { StatusIcon } from './StatusIcon.tsx'
import { idPart } from '../i18n/idPart.ts'

/** A status: icon and label. */
export function StatusLabel({ status }: { readonly status: FollowUpStatus }) {
  const { translator } = usePageContext()
  return (
    <>
      <StatusIcon status={status} /> {translator.t(`state.label.${idPart(status)}`)}
    </>
  )
}
