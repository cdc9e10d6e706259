/** What only the report on paper, in Word, as archive copy and in plain language says. */
export const document = {
  'document.recommended.others': 'Recommended in this edition by others',
  'document.part.what the figures mean': 'What the figures mean',
  'document.part.challenges': 'Challenges',
  'document.part.good practice': 'Good practice',
  'document.table': 'Table to figure {number, number}:',
  'document.limits': 'In brackets: the 95% confidence limits.',
  'document.latest': 'The latest that is known',
  'document.plan': 'Plan',
  'document.measure': 'Measure',
  'document.revision': '{after}, where the {edition} edition had {before}.',
  'document.break': '{subject}: from {period} on',
  'document.figures': 'Figures',
  'document.notes.follow':
    'The endnotes that follow name every source with its address and licence.',
  'document.about': 'About this report',
}
