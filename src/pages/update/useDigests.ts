import { useStore } from '../../state/useStore.ts'

const NONE: Readonly<Record<string, string>> = {}

/** Digests of the package's files as they were read for this page, by path; none while that is under way. */
export function useDigests(): Readonly<Record<string, string>> {
  const digests = useStore(({ loaded }) => (loaded.kind === 'loaded' ? loaded.digests : undefined))
  return digests ?? NONE
}
