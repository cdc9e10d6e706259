/** An id in the manner of a city's reports: letters, the edition, a number of two digits. */
const ID = /^(.*?)(\d{4})-(\d+)$/

/**
 * The next free id for a recommendation of the city's own report in an edition, in the manner of
 * those that are there (`R2023-02` → `R2026-01`). Numbers are not used twice in one edition, also
 * where the letters differ.
 * @param ids every id of recommendations.csv and of the draft
 * @param own those of the city's own reports, oldest first
 */
export function nextRecommendationId(
  edition: number,
  ids: Iterable<string>,
  own: readonly string[],
): string {
  const newest = own.findLast((id) => ID.test(id))
  const letters = (newest && ID.exec(newest)![1]) ?? 'R'
  let number = 0
  const taken = new Set(ids)
  for (const id of taken) {
    const [, before = '', year, at] = ID.exec(id) ?? []
    // Paragraphs of other bodies' papers (`UK-CRC-2023-46`) are no count of ours.
    if (Number(year) === edition && !before.endsWith('-')) number = Math.max(number, Number(at))
  }
  return `${letters}${edition}-${String(number + 1).padStart(2, '0')}`
}
