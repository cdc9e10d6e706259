import { useStore } from '../../app/state/useStore.ts'

const NO_DIGESTS: Readonly<Record<string, string>> = {}

/** Digests of the package files as read for this page, by path; empty until they are read. */
export function useDigests(): Readonly<Record<string, string>> {
  const digests = useStore(({ loaded }) => (loaded.kind === 'loaded' ? loaded.digests : undefined))
  return digests ?? NO_DIGESTS
}
