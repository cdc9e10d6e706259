import type { Listing } from '../../state/draftStorage.ts'

/**
 * The id of the draft of a right that is begun now. The first one has a name that every window would
 * give it, so that two of them meet; an entry of that name that is no draft of the right is left alone.
 * @param wanted the name that it would have, where nothing else has it
 */
export function freshDraftId(
  listing: Listing,
  right: string,
  edition: number,
  wanted = `${right}-${edition}`,
): string {
  if (!listing.ok) return wanted
  const taken = new Set([
    ...listing.unreadable.map(({ id }) => id),
    ...listing.drafts
      .filter(({ draft }) => draft.right !== right || draft.edition !== edition)
      .map(({ draft }) => draft.id),
  ])
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  return id
}
