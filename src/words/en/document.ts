/** What only the report on paper, in Word, as archive copy and in plain language says. */
export const document = {
  'document.recommended.others': 'What others recommended, recorded in this edition',
  'document.part.what the figures mean': 'What the figures mean',
  'document.part.challenges': 'Challenges',
  'document.part.good practice': 'Good practice',
  'document.table': 'Table to figure {number, number}:',
  'document.limits': 'In brackets: the 95% confidence limits.',
  'document.latest': 'The latest that is known',
  'document.plan': 'Plan',
  'document.measure': 'Measure',
  'document.revision': '{after}, where the {edition} edition had {before}.',
  'document.notes.follow':
    'The endnotes that follow name every source with its address and licence.',
  'document.about': 'About this report',
  'document.what':
    '{city} has promised to put human rights at the heart of its decisions. This report follows, year by year, whether people’s rights are better or worse protected than in {baseline, number, ::group-off}.',

  'short.title': 'Human rights in {city} in {edition}: the short version',
  'short.better': 'What got better',
  'short.better.none': 'No figure got clearly better.',
  'short.better.more':
    '{count, plural, one {One more figure got better.} other {# more figures got better.}}',
  'short.worse': 'What got worse',
  'short.worse.none': 'No figure got clearly worse.',
  'short.worse.more':
    '{count, plural, one {One more figure got worse.} other {# more figures got worse.}}',
  'short.moved': '{now} in {when}. It was {old} in {before} ({unit}).',
  'short.unsaid': 'What we cannot say',
  'short.unsaid.none': 'Every figure that is measured shows a clear change.',
  'short.same': 'no clear change. That does not prove that nothing changed.',
  'short.unsaid.better': 'better.',
  'short.unsaid.worse': 'worse.',
  'short.unsaid.no clear change': 'no clear change.',
  'short.unsaid.higher':
    'higher than before. The figure alone does not show whether that is good or bad.',
  'short.unsaid.lower':
    'lower than before. The figure alone does not show whether that is good or bad.',
  'short.unsaid.not comparable':
    'now counted in another way, so old and new figures cannot be compared.',
  'short.unsaid.too few figures': 'there are too few figures to judge.',
  'short.unsaid.no recent figure': 'there is no recent figure.',
  'short.unsaid.no figure since the baseline': 'there is no figure for the baseline year or later.',
  'short.unsaid.baseline year':
    '{count, plural, one {there is nothing to compare it with yet. Later figures will be compared with this one.} other {there is nothing to compare them with yet. Later figures will be compared with these.}}',
  'short.unsaid.suppressed':
    'the publisher holds {count, plural, one {the figure} other {the figures}} back.',
  'short.recommended': 'What this report asks the council to do',
  'short.recommended.none':
    'No recommendation of this edition to the council for this right is in our record.',
  'short.followed': 'What became of the requests of {edition}',
  'short.followed.earliest': 'What became of earlier requests',
  'short.followed.none': 'No recommendation of {edition} for this right is in our record.',
  'short.unmeasured': 'No figure is measured for this right yet.',
  'short.followed.first': 'This is the first edition. There is nothing earlier to follow up.',
  'short.open.earlier': 'Still open from earlier years:',
  'short.asked': 'Asked in {edition}.',
  'short.sources': 'All sources are named in the full report.',
  'short.lead': 'The same verdicts as in the full report, in plain words.',
  'short.open': 'Short version in plain language',
  'short.whole': 'The full report',
  'take.label': 'Take the report away',
  'take.word': 'Word',
  'take.html': 'Archive copy (HTML)',
  'take.slides': 'Slides for a hall',
  'take.working': 'The file is being made …',
  'take.blocked':
    'This browser blocks pictures. The charts go into the Word file as SVG. Word 2019 or newer and Microsoft 365 show them. Other programs may show a note instead. The archive copy has all charts.',
  'take.failed': 'The file could not be made in this browser.',
}
