/** An id of the city's own reports: letters, the edition, a two-digit number. */
const ID = /^(.*?)(\d{4})-(\d+)$/

/**
 * The next free id for a recommendation of the city's own report, in the form of the existing ids (`R2023-02` →
 * `R2026-01`). No number is used twice in an edition, also with other letters.
 * @param ids every id of recommendations.csv and of the draft
 * @param own ids of the city's own reports, oldest first
 */
export function createRecommendationId(
  edition: number,
  ids: Iterable<string>,
  ownIds: readonly string[],
): string {
  const newest = ownIds.findLast((id) => ID.test(id))
  const prefix = (newest && ID.exec(newest)![1]) ?? 'R'
  let number = 0
  const taken = new Set(ids)
  for (const id of taken) {
    const [, precedingText = '', year, ordinal] = ID.exec(id) ?? []
    // Paragraph numbers of other bodies' papers (`UK-CRC-2023-46`) do not count.
    if (Number(year) === edition && !precedingText.endsWith('-'))
      number = Math.max(number, Number(ordinal))
  }
  return `${prefix}${edition}-${String(number + 1).padStart(2, '0')}`
}
