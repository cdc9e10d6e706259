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
  'short.worse': 'What got worse',
  'short.worse.none': 'No figure got clearly worse.',
  'short.undirected': 'What is higher or lower',
  'short.undirected.intro':
    '{count, plural, one {This change is clear. But the figure alone does not say whether it is good or bad.} other {These changes are clear. But the figures alone do not say whether they are good or bad.}}',
  'short.unchanged': 'No clear change',
  'short.unchanged.intro':
    '{count, plural, one {No clear change in this figure.} =2 {No clear change in these two figures.} =3 {No clear change in these three figures.} =4 {No clear change in these four figures.} =5 {No clear change in these five figures.} =6 {No clear change in these six figures.} other {No clear change in these # figures.}} That does not prove that nothing changed.',
  'short.notJudged': 'What cannot be judged',
  'short.start': 'The figures to start from',
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
