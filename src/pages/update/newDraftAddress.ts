const NEW = 'new-'

/** The id of a draft that is begun by its address: unlike any other it need not be there yet. */
export function newDraftId(id: string): string {
  return `${NEW}${id}`
}

export function isNewDraft(id: string | null): boolean {
  return id?.startsWith(NEW) ?? false
}
