/** The form for figures: lines, cells and messages about them. */
export const updateFigures = {
  'figures.title': 'Figures',
  'figures.progress': '{filled, number} of {all, plural, one {# figure} other {# figures}} filled',
  'figures.keys': 'Keys, as in a spreadsheet',
  'figures.keys.arrows': 'Arrow keys, Enter and Tab move from cell to cell.',
  'figures.keys.f2': 'F2 stays in the cell: the arrows then move within the text.',
  'figures.keys.escape': 'Escape brings back what stood in the cell.',
  'figures.keys.paste':
    'A block copied from a spreadsheet is pasted from the cell on, to the right and downwards.',
  'figures.keys.undo': 'Ctrl+Z undoes, Ctrl+Y or Ctrl+Shift+Z does it again.',
  'figures.unit': 'Unit: {unit}',
  'figures.source': 'Source: {source}',
  'figures.where': 'Where it is published',
  'figures.where.of': 'Where it is published: {indicator}',
  'figures.month': 'usually published in {month}',
  'figures.definition': 'What is counted',
  'figures.everybody': 'everybody',
  'figures.series': '{area}, {group}',
  'figures.table': 'Figures to fill in: {indicator}',
  'figures.column.line': 'Figure',
  'figures.column.last': 'Last figure',
  'figures.column.period': 'Period',
  'figures.column.value': 'Value',
  'figures.column.lower': 'Lower limit',
  'figures.column.upper': 'Upper limit',
  'figures.column.status': 'Status',
  'figures.column.note': 'Note',
  'figures.column.numerator': 'Numerator (count)',
  'figures.column.denominator': 'Denominator (count)',
  'figures.column.source': 'Source, if not the usual one',
  'figures.column.source_url': 'Address of that source',
  'figures.column.note.in': 'Note in {language}',
  'figures.cell': '{column}: {indicator}, {series}, {period}',
  'figures.cell.noPeriod': '{column}: {indicator}, {series}',
  'figures.name': '{indicator}, {series}, {period}',
  'figures.name.noPeriod': '{indicator}, {series}',
  'figures.last': '{figure} ({period})',
  'figures.last.none': 'none yet',
  'figures.last.without': 'no value ({period})',
  'figures.more': 'More',
  'figures.more.of': 'More: {indicator}, {series}, {period}',
  'figures.status.normal': 'normal',
  'figures.status.missing': 'There is no figure',
  'figures.status.about': 'About the figure',
  'figures.status.all': 'Status (several may hold)',
  'figures.line.remove': 'Take this line out',
  'figures.line.removed': 'The line is out. Undo brings it back.',
  'figures.line.add': 'Add a line',
  'figures.line.add.of': 'Add a line: {indicator}',
  'figures.line.add.area': 'Area',
  'figures.line.add.group': 'Group',
  'figures.line.add.period': 'Period',
  'figures.line.add.do': 'Add',
  'figures.line.add.cancel': 'Not now',
  'figures.line.added': 'A line is added.',
  'figures.notDue': 'Not due this time ({count, number})',
  'figures.notDue.add': 'Add it all the same',
  'figures.notDue.add.of': 'Add it all the same: {figure}',
  'figures.notDue.ended': 'the indicator has ended',
  'figures.notDue.notBegun': 'the indicator begins later',
  'figures.notDue.irregular': 'comes without a rhythm',
  'figures.notDue.notYet': 'not due yet',
  'figures.notDue.noLongerReported': 'not reported in the last editions',
  'figures.pasted':
    '{cells, plural, one {One cell} other {# cells}} pasted in {rows, plural, one {one line} other {# lines}}.',
  'figures.pasted.beyond':
    '{cells, plural, one {One cell of the block lies} other {# cells of the block lie}} beyond the last line or column and {cells, plural, one {was} other {were}} not taken.',
  'figures.read': 'We read {number}',
  'figures.empty': 'No figure of this right is due in this edition.',

  'status.provisional': 'provisional',
  'status.estimated': 'estimated',
  'status.revised': 'revised',
  'status.break': 'break',
  'status.breakLifted': 'break lifted',
  'status.definitionDiffers': 'definition differs',
  'status.lowReliability': 'low reliability',
  'status.suppressed': 'suppressed',
  'status.notCollected': 'not collected',
  'status.notApplicable': 'not applicable',

  'check.error': 'To correct',
  'check.warning': 'Is this right?',
  'check.number':
    '“{text}” is not a number. {hasSuggestion, select, yes {Did you mean {suggestion}?} other {Write digits only; where there is no figure, choose why under Status.}}',
  'check.mark':
    '“{text}” is a mark and not a number. Empty the cell and choose under Status why there is no figure: {hasStatus, select, yes {“{status}”} other {“suppressed” if it is held back, “not collected” if nobody counts it, “not applicable” if there can be none}}.',
  'check.markBehind':
    'There is a mark after the number in “{text}”. Write {suggestion} here and choose under Status what the mark means: {status}.',
  'check.percentSign':
    '“{text}” has a percent sign, but this is not counted in percent. {hasSuggestion, select, yes {Write {suggestion} if the number is right.} other {Write the number alone.}}',
  'check.twoNumbers': '“{text}” could be {thousands} or {decimal}. Which is it?',
  'check.twoNumbers.is':
    'It is {number}{others, plural, =0 {} one {, and the same in one other cell} other {, and the same in # other cells}}',
  'check.period':
    '“{text}” is not a period. {hasSuggestion, select, yes {Did you mean {suggestion}?} other {Write a year (2026), a financial or school year (2025/26), several years (2024-2026), a quarter (2026-Q3) or a month (2026-M07).}}',
  'check.impossiblePeriod':
    '“{text}” cannot be the period of a figure here: the latest possible year is {latest}. {hasSuggestion, select, yes {Did you mean {suggestion}?} other {Correct the year.}}',
  'check.otherPeriod':
    '“{text}” is another kind of period than the rest of this series ({known}), so it is not clear which year is meant. Write it in the same way. If the source has changed its periods, choose “break” under Status in the first line of the new kind.',
  'check.status':
    '“{word}” is no status that is known here. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Choose one from the list.}}',
  'check.limits': 'The lower and the upper limit belong together. Give both, or neither.',
  'check.value':
    '{isPublished, select, yes {This figure is published as {published} for this edition, and an empty line does not take it back.} other {There is no value, and nothing says why.}} Fill it in, or choose under Status why there is none.',
  'check.valueDespiteStatus':
    'There is a value although the status says “{status}”. Take out one of the two.',
  'check.negative': '“{text}” is below zero, but this counts something.',
  'check.twice': 'This is the same figure as in line {first} of the form. Take one of the two out.',
  'check.percentOutOfRange':
    '{text} is not possible in percent. Check the number and its decimal mark.',
  'check.limitsDoNotEnclose':
    'The value {value} does not lie between its limits, {lower} and {upper}. Check all three.',
  'check.smallNumber':
    'The number {text} for a group is under {fewest} and could point to a person. Leave it blank with the status “suppressed”, unless it is published already.',
  'check.largeJump':
    '{text} differs by more than half from {before} in {beforePeriod}. Check the number; if it is right, say what happened.',
  'check.revision':
    'The {edition} edition published this as {before}. A figure that is revised needs a word why.',
  'check.reason': 'If it is right: why? Your answer goes into the note.',
  'check.reason.of': 'Reason: {figure}',
  'check.stand': 'Let it stand',
  'check.stands': 'You let this stand: “{reason}”',
  'check.again': 'Look at it again',
  'check.suppress': 'Suppress it',
  'check.suggestion': 'Write {suggestion}',

  'summary.title': 'To look at',
  'summary.none': 'Nothing to correct or to confirm.',
  'summary.counts':
    '{errors, plural, =0 {} one {One to correct. } other {# to correct. }}{warnings, plural, =0 {} one {One to confirm or change.} other {# to confirm or change.}}',
  'summary.show.of': 'Go to the cell: {figure}',
}
