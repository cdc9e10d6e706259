/** The forms for commentary, follow-up and new recommendations. */
export const updateRecords = {
  'form.error': 'To correct:',
  'form.warning': 'Is this right?',
  'form.choose': 'Choose …',
  'form.dateHint': 'A day (2026-05-04), a month (2026-05) or a year (2026).',
  'form.required': 'Fill this in.',
  'form.choice':
    '“{text}” is not possible here. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Choose one of: {choices}.}}',
  'form.date':
    '“{text}” is not a date. {hasSuggestion, select, yes {Did you mean {suggestion}?} other {Write a day (2026-05-04), a month (2026-05) or a year (2026).}}',
  'form.number':
    '“{text}” is not a number. {hasSuggestion, select, yes {Did you mean {suggestion}?} other {Write digits only.}}',
  'form.wholeNumber': '“{text}” is not a whole number.',
  'form.twice': 'This is there already. Say something else, or take one of the two out.',
  'form.otherEdition':
    'With this date it counts for the {edition} edition, not for the one that you are writing.',
  'form.afterEveryEdition': 'No edition of this city reaches as far as this date.',
  'form.idForm':
    'An id is made of lower-case letters a to z, digits and hyphens, such as rough-sleeping.',
  'form.year': 'A year has four digits.',
  'form.towardWithoutTarget':
    '“Nearer to the target” needs a target. Without it there is never a verdict.',
  'form.moneyUnit':
    'The unit of money begins with its currency in three capital letters, such as GBP a week.',
  'form.rewritesReport':
    'This also changes reports that are published. Take the edition that is being made, unless that is what you want.',

  'form.source': 'Name the source that was read, or choose “Uncertain”.',

  'record.empty': 'This form is still empty: it is not handed over. Everything else can be.',
  'record.filed': 'This was handed over and is published as it is here.',
  'record.remove': 'Take this out',
  'record.remove.of': 'Take this out: {id}',
  'record.source': 'Source',
  'record.source.hint': 'Who published it; a paper of the council by its title and date.',
  'record.sourceUrl': 'Link to the source',
  'record.sourceUrl.hint': 'It begins with https://',
  'record.certainty': 'How sure is this?',
  'record.certainty.hint': 'The page never claims more than you say here.',
  'record.certainty.read': 'We have read the source itself',
  'record.certainty.partlyRead': 'We have read part of the source',
  'record.certainty.second-hand': 'We know it from somebody who has read it',
  'record.certainty.uncertain': 'Uncertain',
  'record.certaintyNote': 'What is not sure about it',
  'record.certaintyNote.hint': 'May stay blank.',

  'handOver.blocked.records':
    '{count, plural, one {One cell} other {# cells}} of the commentary and recommendations, or of the metadata sheet, must be corrected first. Each line leads to its field. Nothing was written.',

  'commentary.title': 'What the group says of its figures',
  'commentary.lead':
    'Write for somebody who sees the figures for the first time. What you leave blank is left out of the report.',
  'commentary.language': 'Language that you write in',
  'commentary.part.challenges': 'Challenges',
  'commentary.part.goodPractice': 'Good practice',
  'commentary.part.whatTheFiguresMean': 'What the figures mean',
  'commentary.hint.challenges': 'What is not as it should be, and for whom.',
  'commentary.hint.goodPractice': 'What has been done that helps, and where it can be seen.',
  'commentary.hint.whatTheFiguresMean':
    'What a reader would get wrong: a small city, a changed count, a year that was not like others.',
  'commentary.marks': 'How to write bold text, lists and links',
  'commentary.marks.paragraph': 'A blank line begins a new paragraph.',
  'commentary.marks.bold': 'Two stars on either side make **bold text**.',
  'commentary.marks.list': 'A hyphen and a space at the beginning of a line make a list: - beds',
  'commentary.marks.link':
    'A link: [what the reader sees](https://www.example.org/). Web and mail addresses and pages of this site become links.',
  'commentary.preview': 'As it will read',
  'commentary.preview.of': 'As it will read: {part}',
  'commentary.preview.none': 'Nothing written yet.',
  'commentary.others':
    '{count, plural, one {One more part of this text stands} other {# more parts of this text stand}} under headings of your own. They stay as they are.',
  'commentary.contested':
    '{gone, select, yes {Somebody has taken out the published commentary in {language} since the group began to write here.} other {Somebody else has published another commentary in {language} since the group began to write here.}} Nothing is handed over until you choose what becomes of the two.',
  'commentary.contested.theirs': 'Published now',
  'commentary.contested.theirs.none': 'Nothing any more.',
  'commentary.contested.ours': 'In this draft',
  'commentary.contested.ours.none': 'Nothing: every word was taken out.',
  'commentary.contested.useOurs': 'Keep ours in place of theirs',
  'commentary.contested.useBoth': 'Add theirs below ours',
  'commentary.contested.useTheirs': 'Take theirs instead of ours',
  'commentary.contested.ours.done':
    'Ours is kept. At the hand-over it takes the place of the published text.',
  'commentary.contested.both.done':
    'Their text is below yours now, part by part. Read it through before you hand over.',
  'commentary.contested.theirs.done': 'Theirs is taken. “Undo” brings ours back.',
  'commentary.emptied':
    'Every word in {language} is taken out. With the hand-over the published text leaves the report, and you are told which file to delete.',
  'commentary.earlier': 'What the group wrote for the {edition, number, ::group-off} edition',

  'followUp.title': 'What became of earlier recommendations',
  'followUp.lead':
    '{due, plural, =0 {No earlier recommendation to the council waits for a word in this edition.} one {One earlier recommendation to the council waits for a word in this edition} other {# earlier recommendations to the council wait for a word in this edition}}{due, plural, =0 {} other {{left, plural, =0 {; you have written of each.} other {; # still to write.}}}}',
  'followUp.none': 'No open recommendation of the city’s own reports is about this right.',
  'followUp.byOthers': 'By others, such as UN bodies ({count, number})',
  'followUp.cityAsWhole': 'About the city as a whole ({count, number})',
  'followUp.never': 'nothing heard of it yet',
  'followUp.last': 'last heard of: {date}',
  'followUp.due': 'Waits for a word',
  'followUp.add': 'Write what became of it',
  'followUp.add.of': 'Write what became of it: {id}',
  'followUp.more': 'Write one more thing',
  'followUp.more.of': 'Write one more thing: {id}',
  'followUp.form': 'What became of {id}',
  'followUp.date': 'Date',
  'followUp.status': 'State',
  'followUp.status.hint': 'If you looked and found nothing: “No action found”.',
  'followUp.sourceRole': 'Who says so?',
  'followUp.sourceRole.hint': 'If nobody but you links it to the recommendation: the editors.',
  'followUp.evidence': 'What happened',
  'followUp.evidence.hint': 'Two or three sentences that can be checked at the source.',

  'recommend.title': 'New recommendations',
  'recommend.lead':
    'A recommendation says who should do what, and which figures call for it. {fewest} to {most} in all, over every right, are few enough to be acted on.',
  'recommend.count':
    'The {edition, number, ::group-off} edition has {count, plural, =0 {none} other {#}} so far, counted with yours.',
  'recommend.count.many':
    'The {edition, number, ::group-off} edition has {count, number} so far, counted with yours: more than {most}. Put those together that ask for the same.',
  'recommend.calls': 'These got worse and have no recommendation yet',
  'recommend.calls.none': 'No indicator of this right got clearly worse.',
  'recommend.calls.done': 'Every indicator that got worse has a recommendation.',
  'recommend.call': 'Recommend something',
  'recommend.call.of': 'Recommend something about: {indicator}',
  'recommend.add': 'Write a recommendation',
  'recommend.another': 'Write another recommendation',
  'recommend.form': 'Recommendation {id}',
  'recommend.text': 'Recommendation',
  'recommend.text.hint': 'One thing that can be done and seen: “Open a day centre for …”.',
  'recommend.addressee': 'Who is asked?',
  'recommend.addressee.hint': 'Several are separated by a semicolon.',
  'recommend.indicators': 'Figures that call for it',
  'recommend.indicators.hint': 'Those that got worse stand first.',
  'recommend.more': 'Number, origin, source and more',
  'recommend.id': 'Number',
  'recommend.id.hint':
    'The next free one. If another group takes it before you hand over, yours gets the next.',
  'recommend.right': 'Right',
  'recommend.origin': 'Made by',
  'recommend.origin.hint': 'Recommendations of this report: the city’s own report.',
  'recommend.sameAs': 'Repeats an earlier one',
  'recommend.sameAs.hint': 'Recommendations that ask for the same share what became of them.',
  'recommend.sameAs.none': 'No, it is new',
  'recommend.reference': 'Where it can be found',
  'recommend.reference.hint':
    'Report, year and number or paragraph, such as CESCR 2025 para. 45. May stay blank.',
  'recommend.sdg': 'Sustainable Development Goals',
  'recommend.sdg.hint': 'Targets such as 11.1, separated by a semicolon. May stay blank.',
}
