/** The desk's part “From a file”: what is asked before a figure is taken. */
export const updateImportQuestions = {
  'import.days': 'What “{text}” means as a period',
  'import.days.lead': 'A day is not a period. The notes of the table say what it stands for.',
  'import.days.year': 'the year that it is in, {period}',
  'import.days.month': 'the month that it is in, {period}',
  'import.twoYears': 'What “{text}” means',
  'import.twoYears.lead': 'Both are written this way. The notes of the table say which is meant.',
  'import.twoYears.oneYear': 'one school or financial year, {period}',
  'import.twoYears.together': 'two calendar years together, {period}',
  'import.rows':
    '{kind, select, section {Which rows are meant: the lines of text above them} heading {Which figures are meant: what their headings say} above {Which figures are meant: “{heading}”, above the table} title {Which figures are meant: what the title above the table says} blank {Which rows are meant: column {position, number}, which has no heading} other {Which rows are meant: “{heading}”, column {position, number}}}',
  'import.rows.lead':
    'Rows that would otherwise be read as the same differ in this. Choose the ones that the indicator counts.',
  'import.rows.lead.one':
    'This is said of all figures of the table. Say whether it is exactly what the indicator counts.',
  'import.rows.text': '{text} ({count, plural, one {one figure} other {# figures}})',
  'import.rows.suggested':
    '{text} ({count, plural, one {one figure} other {# figures}}), probably this',
  'import.rows.blank': '(blank)',
  'import.rows.any': 'It makes no difference to the figures',
  'import.rows.more':
    '{count, plural, one {One more text is} other {# more texts are}} not listed.',
  'import.blocks': 'There are several tables in this sheet. Which one is meant?',
  'import.blocks.row': 'The one with its headings in row {line, number}: {title}',
  'import.otherKind': 'What “{text}” means',
  'import.otherKind.lead':
    'The published figures of this indicator are of another kind of period. Nothing is taken for it until you say what it is.',
  'import.otherKind.yearThatEnds':
    'the financial or school year that ends then: {period}{count, plural, =0 {} one { (one published figure is the same)} other { (# published figures are the same)}}',
  'import.otherKind.yearThatBegins':
    'the financial or school year that begins then: {period}{count, plural, =0 {} one { (one published figure is the same)} other { (# published figures are the same)}}',
  'import.otherKind.asWritten':
    '{text}, just as it stands. The check will ask for a break in the series.',
  'import.names': 'Names that are not known here',
  'import.names.lead': 'Where a name means one of yours, choose which. All others are left out.',
  'import.names.indicator': 'Indicators',
  'import.names.area': 'Areas',
  'import.names.group': 'Groups',
  'import.names.blank': '(blank)',
  'import.names.none': 'not ours, left out',
  'import.names.unsaid': 'left out until you say',
  'import.names.more':
    '{count, plural, one {One more name is} other {# more names are}} left out as well.',
  'import.marks': 'Signs in place of a figure',
  'import.marks.lead':
    'Each publisher means something else by them. The notes of the table say what. A sign such as <5 stands for a small number that is not disclosed.',
  'import.marks.none': 'no figure, leave it out',
  'import.marks.unsaid': 'choose …',
  'import.flags': 'Codes in the column of statuses',
  'import.flags.lead': 'Say what they mean. The notes of the publisher explain them.',
  'import.flags.none': 'says nothing of the figure',
}
