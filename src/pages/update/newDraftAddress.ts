const NEW = 'new-'

/** The id of a draft that is begun by opening its address: it need not exist yet. */
export function newDraftId(id: string): string {
  return `${NEW}${id}`
}

export function isNewDraft(id: string | null): boolean {
  return id?.startsWith(NEW) ?? false
}
