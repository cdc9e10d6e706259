import type { FollowUpStatus } from '../../model/records.ts'
import { useReader } from '../reader.ts'
import { StateMark } from './StateMark.tsx'

/** A status: icon and label. */
export function StateWord({ state }: { readonly state: FollowUpStatus }) {
  const { words } = useReader()
  return (
    <>
      <StateMark state={state} /> {words.say(`state.label.${state}`)}
    </>
  )
}
