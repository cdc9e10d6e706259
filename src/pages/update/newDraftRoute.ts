const NEW_PREFIX = 'new-'

/** The id of a draft that is begun by opening its address: it need not exist yet. */
export function toNewDraftId(id: string): string {
  return `${NEW_PREFIX}${id}`
}

export function isNewDraft(id: string | null): boolean {
  return id?.startsWith(NEW_PREFIX) ?? false
}
