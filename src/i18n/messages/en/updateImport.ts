/** The desk's part “From a file”: a table of a publisher or a spreadsheet becomes lines of a draft. */
export const updateImport = {
  'import.title': 'From a file',
  'import.lead':
    'A table of a publisher, or a spreadsheet of your own. Nothing goes into the draft before you have seen it and taken it.',

  'import.choose': '1. Choose a table',
  'import.choose.file': 'Drop a file here, or choose one',
  'import.choose.kinds':
    'CSV, TSV, Excel (.xlsx, .xls) or OpenDocument (.ods). The file is read in this browser and sent nowhere.',
  'import.paste': 'Or paste cells, with their headings',
  'import.paste.read': 'Read what is pasted',
  'import.paste.name': 'What was pasted',
  'import.opening': '{name} is being opened …',
  'import.reading': '{done, number} of {total, number} rows read',
  'import.cancel': 'Cancel',
  'import.cancelled': 'Cancelled. Nothing was taken.',
  'import.other': 'Choose another table',
  'import.open': '{name} is open.',
  'import.fault.empty': '{name} is empty: there is nothing to read in it.',
  'import.fault.webPage':
    '{name} is a web page, not a table. Download the table itself, or copy its cells and paste them here.',
  'import.fault.notATable':
    '{name} cannot be read as a table. Save it from the spreadsheet as .xlsx, .ods or CSV.',
  'import.fault.locked':
    '{name} is locked with a password. Save a copy without one and choose that.',
  'import.fault.damaged':
    '{name} cannot be opened: it is damaged or did not arrive whole. Download it again, or open it in a spreadsheet and save it anew.',
  'import.fault.stopped':
    '{name} could not be read, because the browser stopped the work. A smaller file may go: only the sheet that is needed.',
  'import.fault.checksum':
    '{name} cannot be opened: what arrived is not what was saved (the checksum of the file does not hold), so that figures in it could be wrong. Download it again.',
  'import.fault.large':
    '{name} holds more than a table needs, or says so: it would take the browser’s memory. Copy the sheet with your table into a file of its own and choose that.',
  'import.fault.raised':
    '{name} is a workbook of Excel 95 or older with raised note marks, which cannot be told from digits there. Open it in a spreadsheet and save it as .xlsx or .ods.',
  'import.fault.hidden':
    '{name} shows nothing: every row, column or sheet with something in it is hidden. Show what you need in the spreadsheet, save it and choose it again.',
  'import.fault.slow':
    '{name} could not be read in a minute, so the work was ended. The draft is as it was. Copy the sheet with your table into a file of its own, or save it as CSV.',
  'import.fault.failed':
    '{name} could not be read: something in it is not as in other tables. The draft is as it was. Open it in a spreadsheet and save it as CSV, or copy its cells and paste them here.',

  'import.sheet': '2. Sheet and heading row',
  'import.sheet.choice': 'Sheet',
  'import.sheet.option': '{name} ({rows, plural, one {# row} other {# rows}})',
  'import.heading': 'The row with the headings. What is above it is not read.',
  'import.heading.row': 'Row {line, number}: {cells}',
  'import.heading.more': 'Show more rows',

  'import.columns': '3. What the columns are',
  'import.columns.lead':
    'Recognised by their headings. Change what is wrong; it is remembered for the next table with these headings.',
  'import.columns.remembered': 'Read as you said the last time for a table with these headings.',
  'import.columns.table': 'Columns of the table',
  'import.columns.use.of': 'Is read as: column {position, number}, {heading}',
  'import.columns.blank': '(no heading)',
  'import.columns.period.of': 'Period of column {position, number}, {heading}',

  'import.use.nothing': 'not read',
  'import.use.names': 'What the figure is of',
  'import.use.figure': 'The figure',
  'import.use.turned': 'Figures of one …',
  'import.use.indicator': 'indicator',
  'import.use.period': 'period',
  'import.use.area': 'area',
  'import.use.dimension': 'dimension (what groups differ by)',
  'import.use.group': 'group',
  'import.use.group.of': 'group: {dimension}',
  'import.use.value': 'value',
  'import.use.value.period': 'figures of one period',
  'import.use.value.of': 'figures of: {name}',
  'import.use.lower': 'lower limit (95%)',
  'import.use.upper': 'upper limit (95%)',
  'import.use.numerator': 'numerator (count)',
  'import.use.denominator': 'denominator (count)',
  'import.use.status': 'status',
  'import.use.note': 'note',
  'import.use.note.lang': 'note ({lang})',
  'import.use.source': 'source',
  'import.use.source_url': 'address of the source',

  'import.fixed': 'What holds for the whole table',
  'import.fixed.lead': 'For what the table has no column for.',
  'import.fixed.indicator': 'Indicator',
  'import.fixed.area': 'Area',
  'import.fixed.group': 'Group',
  'import.fixed.period': 'Period',
  'import.fixed.period.wrong':
    '“{text}” is no period. Write 2026, 2025/26, 2024-2026, 2026-Q3 or 2026-M07.',
  'import.fixed.table': 'the table says it',
  'import.fixed.choose': 'choose …',
  'import.fixed.everybody': 'everybody',

  'import.decimals': 'How numbers are written in text',
  'import.decimals.unsure': 'the table does not show it',
  'import.decimals.point': '1,234.5 (point before the decimals)',
  'import.decimals.comma': '1 234,5 (comma before the decimals)',
  'import.decimals.commaAndPoints': '1.234,5 (comma before the decimals, points between thousands)',

  'import.lacks':
    '{count, plural, one {One thing is} other {# things are}} missing before the table can be read:',
  'import.lacks.indicator':
    'Which indicator is it? Choose the column that says it, or one for the whole table.',
  'import.lacks.area':
    'Are these figures of {city}? Nothing in the table says which place they are of. Say it for the whole table, or choose the column that names the places.',
  'import.lacks.area.yes': 'They are figures of {city}',
  'import.lacks.period':
    'Which period is it? Choose the column that says it, or write one for the whole table.',
  'import.lacks.value': 'Where are the figures? Read at least one column as value.',
  'import.lacks.twice': 'Two columns are read as “{use}”. Read one of them as something else.',
  'import.lacks.besideSeveral':
    'There are several columns of figures, so it is not clear which of them “{use}” belongs to. Do not read that column.',

  'import.preview': '4. See it before you take it',
  'import.take': 'Which figures',
  'import.take.new': 'only those of periods that are not published yet',
  'import.take.newAndChanged':
    'those too that differ from what is published (a revision, which needs a note)',
  'import.take.all': 'all, also those that are published just so',
  'import.sum':
    '{records, plural, one {The table has one figure} other {The table has # figures}}: {taken, plural, =0 {none can be taken} one {one can be taken} other {# can be taken}}, {unreadable, plural, =0 {none is unreadable} one {one could not be read} other {# could not be read}}, {out, plural, =0 {none is left out} one {one is left out} other {# are left out}}.',
  'import.lines': 'Figures that would be taken',
  'import.lines.more': 'and {count, plural, one {one more} other {# more}}',
  'import.lines.figure': 'Figure',
  'import.lines.value': 'Value',
  'import.lines.limits': 'Limits',
  'import.lines.status': 'Status',
  'import.lines.note': 'Note',
  'import.lines.row': 'Place in the file',
  'import.lines.from': 'Row {line, number}, column {position, number} ({column})',
  'import.lines.does': 'In the draft',
  'import.lines.wrote': 'written {text}',
  'import.lines.none':
    'No figure of this table would go into the draft. What was left out and what could not be read is listed below.',
  'import.limits': '{lower} to {upper}',
  'import.effect.new': 'new line',
  'import.effect.fills': 'fills the line',
  'import.effect.overwrites': 'overwrites what is there',
  'import.effect.same': 'is there already',
  'import.effects':
    '{fills, plural, =0 {No line is filled} one {One line is filled} other {# lines are filled}}, {new, plural, =0 {none is new} one {one is new} other {# are new}}, {overwrites, plural, =0 {none is overwritten} one {one is overwritten} other {# are overwritten}}, {same, plural, =0 {none is there already} one {one is there already} other {# are there already}}.',
  'import.take.do':
    '{count, plural, =0 {Nothing to take} one {Take one figure into the draft} other {Take # figures into the draft}}',
  'import.taken':
    '{count, plural, one {One figure is in the draft.} other {# figures are in the draft.}} Undo takes {count, plural, one {it} other {them}} out again.',
  'import.taken.go': 'Go to the figures',
  'import.readOnly': 'This draft is open in another window, so nothing can be taken here.',

  'import.unreadable': 'What could not be read',
  'import.unreadable.none': 'Everything could be read.',
  'import.unreadable.more':
    '{count, plural, one {One more place} other {# more places}} could not be read. The same causes are likely behind them.',
  'import.place':
    '{sheet, select, none {} other {{sheet}, }}row {line, number}{hasColumn, select, yes {, column {position, number} ({column})} other {}}',
  'import.rule.row': 'A quotation mark is broken in this row. Add the missing one or remove it.',
  'import.rule.blank': 'This cell is blank, so it is not clear what the figure is of. Fill it in.',
  'import.rule.indicator': '“{text}” is no indicator of ours. Did you mean {suggestion}?',
  'import.rule.area': '“{text}” is no area of ours. Did you mean {suggestion}?',
  'import.rule.period':
    '“{text}” is no period. Write 2026, 2025/26, 2024-2026, 2026-Q3 or 2026-M07 in the file, or give one period for the whole table.',
  'import.rule.date':
    '“{text}” is a date: the spreadsheet may have made it of something else{hasSuggestion, select, yes {, such as {suggestion}} other {}}. Format the cell as text and write the period.',
  'import.rule.twoYears':
    '“{text}” could be one school or financial year ({suggestion}) or two years together. Say above which.',
  'import.rule.impossiblePeriod':
    '“{text}” cannot be the period of a figure: it ends too late or begins too early. {hasSuggestion, select, yes {Did you mean {suggestion}? } other {}}Correct it in the file.',
  'import.rule.otherKind':
    '“{text}” is another kind of period than those that are published of it. {hasSuggestion, select, yes {Did you mean {suggestion}? } other {}}Say above what it means.',
  'import.rule.rows':
    'It is not clear yet whether the figures with “{text}” are meant. Say above which rows are.',
  'import.rule.block': 'There are several tables in this sheet. Say above which one is meant.',
  'import.rule.day': '“{text}” is a day. Say above which period it stands for.',
  'import.rule.heading':
    'The row with the headings ends before this cell. Give this column a heading in the file, or choose another row with headings.',
  'import.rule.number':
    '“{text}” is not a number. {hasSuggestion, select, yes {Did you mean {suggestion}?} other {Write digits only.}}',
  'import.rule.percent-sign':
    '“{text}” has a percent sign, but this indicator is not in percent. Check which indicator it is.',
  'import.rule.twoWays':
    '“{text}” could be thousands or decimals{hasLast, select, yes {; the last figure published is {last, number}} other {}}. Say above how numbers are written.',
  'import.rule.dateAsNumber':
    '“{text}” is a date where a number belongs: the spreadsheet made it of something else. Look the figure up at its source.',
  'import.rule.formula':
    '“{text}”: a formula of the spreadsheet failed. Mend it there, or write the figure itself.',
  'import.rule.mark': '“{text}” is a sign in place of a number. Say above what it means.',
  'import.rule.status':
    '“{text}” is not a status that we know. {hasSuggestion, select, yes {Did you mean “{suggestion}”? } other {}}Say above what it means.',
  'import.rule.repeated':
    '“{text}”: row {suggestion} has another figure for the same indicator, period, area and group, so that neither is taken. Take one of them out of the file.',
  'import.rule.extraCell':
    'This row has more cells than the heading: often because of a comma in a text or number without quotation marks.',
  'import.rule.missingCell': 'This row has fewer cells than the heading.',

  'import.out': 'What is left out on purpose',
  'import.out.none': 'Nothing is left out.',
  'import.out.otherArea': 'other areas',
  'import.out.otherIndicator': 'other indicators',
  'import.out.otherRight': 'indicators of other rights',
  'import.out.otherGroup': 'groups that are not ours',
  'import.out.otherRows': 'rows that are not meant',
  'import.out.otherBlock': 'rows of another table in the sheet',
  'import.out.blank': 'rows without a figure',
  'import.out.textLine': 'lines of text, such as notes below the table',
  'import.out.repeated': 'the same row once more',
  'import.out.publishedTheSame': 'published just so',
  'import.out.publishedOtherwise': 'published with another value (choose above to take them)',
  'import.out.item': '{reason}: {count, number}',
  'import.out.text': '{text} ({count, number})',
  'import.out.rest': 'and {count, plural, one {one other} other {# others}}',
}
