import type { PackageProblemId } from '../../../model/problem.ts'

/**
 * What is wrong with the data and what to do about it, for somebody who knows spreadsheets and
 * nothing of this program. The line and the words in question stand beside the sentence.
 */
export const problems = {
  'problem.encoding-error/workbook':
    'This is an Excel workbook under the name of a CSV file. Open it in Excel and save it as “CSV UTF-8”.',
  'problem.encoding-error/not-text':
    'This file is not text, so nothing in it can be read. Save it again from the spreadsheet as “CSV UTF-8”.',
  'problem.encoding-error/damaged':
    'Some letters were damaged when this file was saved. Write “{text}” again by hand and save the file as “CSV UTF-8”.',
  'problem.encoding-error/read-as-macintosh':
    'This file is neither UTF-8 nor Windows text; it was read as a Mac used to write it. See whether its letters are right, and save it as “CSV UTF-8”.',
  'problem.encoding-error/read-as-cp850':
    'This file is neither UTF-8 nor Windows text; it was read as DOS wrote it. See whether its letters are right, and save it as “CSV UTF-8”.',
  'problem.encoding-error/doubtful-characters':
    'Some letters of this file make no sense as they are read. Open it in the program that made it and save it as “CSV UTF-8”.',
  'problem.encoding-error/control-characters':
    'There are invisible control characters in {count, plural, one {one place} other {{count} places}} of this file, the first in line {first}; they come from copying out of another program. They are left out, with a space where words would be joined. Write the words there again.',
  'problem.html-in-place-of-csv':
    'The server sent a web page where this file should be. Check that the file was uploaded and that its name is spelled the same, capital letters too.',
  'problem.missing-file':
    'The package lists this file, but it is not there. Put the file back, or take it off the list in datapackage.json.',
  'problem.truncated-file':
    'The file stops in the middle{hasLine, select, yes {, in this row} other {}}: the rest did not come. Load the page again; if it says the same, upload the file again. The complete rows are shown.',
  'problem.no-line-end':
    'The file ends without a line end. Some programs save it so, but a file that was cut off on its way ends so too: compare its last row with the original. A line end after the last row takes this message away.',
  'problem.fewer-bytes':
    'The file has {bytes, number} bytes, and datapackage.json says {listed, number}: the rest may not have come. Upload the file again. If it was shortened on purpose, “npm run check -- --fix” puts the list right.',
  'problem.source-error/empty':
    'The file is empty. Put its header and rows in, or remove the file.',
  'problem.source-error/json':
    'The list of the package’s files (datapackage.json) cannot be read, because a bracket, comma or quotation mark is missing or one too many. Go back to the version that worked last, or ask the person who set up the site.',
  'problem.source-error/server':
    'The server failed to send this file. Wait a little and load the page again.',
  'problem.source-error/unreachable':
    'This file could not be reached. Check the connection and load the page again.',
  'problem.source-error/unclosed-quote':
    'A quotation mark opens in this row and never closes. Add the closing one or remove it. The row is left out until then.',
  'problem.source-error/stray-quote':
    'There is a quotation mark in the middle of a quoted text in this row. Write it twice (""), or remove it. The row is left out until then.',
  'problem.source-error/rows-in-a-cell':
    'A quoted text begins in this row and goes on to line {last}, over lines that look like rows of the table: perhaps a quotation mark too many here and another one there. If they are rows, remove the two quotation marks; if it is one text, write it without line breaks. All these lines are left out until then.',
  'problem.source-error/header-quote':
    'A quotation mark in the heading row is never closed, so no row of this file can be read. Add the closing one or remove it.',
  'problem.manifest-error':
    'In datapackage.json, “{part}” is missing or not of the right form. Correct it by the description in the README.',
  'problem.manifest-error/edition-twice':
    'datapackage.json lists the {text} edition twice. Remove one of the two entries.',
  'problem.manifest-error/edition-impossible':
    'datapackage.json lists an edition of {text}, which cannot be: editions lie between {first} and {last}, and no more than {years} years from the others. Correct its year. The edition is left out until then.',
  'problem.manifest-error/baseline-after-editions':
    'datapackage.json gives {text} as the baseline year, after the newest edition ({newest}). Correct it. Until then the oldest edition is the baseline.',
  'problem.manifest-error/path':
    'datapackage.json lists a file outside the package’s own folder. Move the file into the folder and correct its path.',
  'problem.blank-header':
    'Column {position} has no heading, so what is in it is not read. Give it a heading or delete the column.',
  'problem.duplicate-label':
    'Two columns are called “{text}”; column {first} is read and this one is not. Rename or delete one of them.',
  'problem.extra-label':
    'No column called “{text}” is known, so it is kept in the file and not shown.{hasSuggestion, select, yes { Did you mean “{suggestion}”?} other {}} Rename it, or leave it if it is for your own use.',
  'problem.missing-label':
    'The column “{label}” is missing, so the rows of this file cannot be read. {hasSuggestion, select, yes {Perhaps “{suggestion}” is meant for it: rename that column.} other {Add it to the header.}}',
  'problem.blank-row': 'This row is blank. Delete it.',
  'problem.missing-cell':
    'This row has {cells} cells and the header has {columns}. Fill in what is missing, also where a cell stays blank. The row is left out until then.',
  'problem.extra-cell':
    'This row has {cells} cells and the header only {columns}. Often a text with a comma in it lacks its quotation marks. The row is left out until it is corrected.',
  'problem.type-error/number':
    '“{text}” in the column “{column}” is not a number. {hasSuggestion, select, yes {Did you mean {suggestion}?} other {Write digits only, and leave the cell blank if there is no figure.}} The row is left out until then.',
  'problem.type-error/mark':
    '“{text}” is a mark and not a number. Leave the cell blank and write under “status” why: {hasStatus, select, yes {{status}} other {suppressed if the figure is held back, not collected if nobody counts it, not applicable if there can be none}}. The row is left out until then.',
  'problem.type-error/mark-behind':
    'There is a mark after the number in “{text}”. Write {suggestion} here and what the mark means ({status}) under “status”. The row is left out until then.',
  'problem.type-error/percent-sign':
    '“{text}” has a percent sign, but this column or indicator is not in percent. {hasSuggestion, select, yes {Write {suggestion} if the number is right.} other {Write the number alone.}} The row is left out until then.',
  'problem.type-error/two-numbers':
    '“{text}” could be {thousands} or {decimal}, and nothing else in the file says which. Write {thousands}, or {decimal}0 for the decimal. The row is left out until then.',
  'problem.type-error/period':
    '“{text}” is not a period. {hasSuggestion, select, yes {Did you mean {suggestion}?} other {Write a year (2016), a financial or school year (2015/16), several years (2014-2016), a quarter (2016-Q3) or a month (2016-M07).}} The row is left out until then.',
  'problem.type-error/impossible-period':
    '“{text}” cannot be the period of a figure in this package: the latest possible year is {latest}. {hasSuggestion, select, yes {Did you mean {suggestion}?} other {Correct the year; if a new edition is missing, add it to datapackage.json first.}} The row is left out until then.',
  'problem.type-error/status':
    '“{word}” is not one of the known statuses. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Use provisional, estimated, revised, break, break lifted, definition differs, low reliability, suppressed, not collected or not applicable.}} The row is left out until then.',
  'problem.type-error/year':
    '“{text}” in the column “{column}” is not a year. Write four digits, such as 2016. The row is left out until then.',
  'problem.type-error/optional-year':
    '“{text}” in the column “{column}” is not a year. Write four digits, such as 2016.',
  'problem.type-error/url':
    '“{text}” in the column “{column}” is not a web address. Write it from https:// on, or leave the cell blank.',
  'problem.type-error/whole-number':
    '“{text}” in the column “{column}” has to be a whole number. Correct it.',
  'problem.type-error/headline':
    '“{text}” does not say whom the indicator is about. Write everybody, or groups such as sex=male; sex=female.',
  'problem.constraint-error/required': 'The cell “{column}” is blank. Fill it in.',
  'problem.constraint-error/path-part':
    '“{text}” cannot be used in “{column}”: files and addresses are named after it. Use letters, digits and hyphens. The row is left out until then.',
  'problem.constraint-error/enum':
    '“{text}” is not possible in the column “{column}”. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Choose one of: {choices}.}}',
  'problem.constraint-error/dimension-and-group':
    'A row for a group needs both “dimension” and “group”, and a row for everybody has neither. Fill in or empty “{column}”. The row is left out until then.',
  'problem.constraint-error/other-period':
    '“{text}” is another kind of period than the rest of this series ({known}), so it is not clear which year is meant. Write it in the same way. If the source has changed its periods, write break under “status” in the first row of the new kind. The row is left out until then.',
  'problem.constraint-error/limits':
    'The lower and the upper limit belong together. Fill in “{column}”, or leave both blank. The row is left out until then.',
  'problem.constraint-error/value':
    'There is no value, and nothing says why. Fill the value in, or write suppressed, not collected or not applicable under “status”. The row is left out until then.',
  'problem.constraint-error/value-despite-status':
    'The row has a value although its status is “{status}”. Remove the value or the status. The row is left out until then.',
  'problem.constraint-error/negative':
    '“{text}” in the column “{column}” is below zero, but it counts something. Correct it. The row is left out until then.',
  'problem.constraint-error/positive':
    '“{text}” in the column “{column}” has to be above zero. Correct it. The row is left out until then.',
  'problem.constraint-error/range':
    '“{text}” in the column “{column}” has to be between {min} and {max}. Correct it.',
  'problem.constraint-error/minimum':
    '“{text}” in the column “{column}” has to be at least {min}. Correct it.',
  'problem.foreign-key/indicator':
    'No indicator has the id “{text}”. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Add it to indicators.csv, or correct the id.}} The row is left out until then.',
  'problem.foreign-key/area':
    'No area has the id “{text}”. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Add it to areas.csv, or correct the id.}} The row is left out until then.',
  'problem.foreign-key/part-of':
    'No area has the id “{text}”, which “part_of” names. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Add it to areas.csv, or correct the id.}}',
  'problem.foreign-key/dimension':
    'Nothing in groups.csv is divided by “{text}”. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Add the dimension and its groups there, or correct the word.}} The row is left out until then.',
  'problem.foreign-key/group':
    '“{dimension}” has no group “{text}”. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Add it to groups.csv, or correct the word.}}',
  'problem.foreign-key/right':
    'No right has the id “{text}”. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Add it to rights.csv, or correct the name.}}',
  'problem.foreign-key/edition':
    'The {text} edition is not among the package’s editions, so these figures are not shown on their own. Add the edition to datapackage.json, or correct the year in the file’s name.',
  'problem.foreign-key/city':
    'The city itself is missing from the areas. Add a row with the id “{text}” and the kind “city”.',
  'problem.foreign-key/headline':
    'The indicator “{indicator}” is to be shown for “{text}”, and no such group is in groups.csv. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Add the group there, or correct the headline.}}',
  'problem.primary-key':
    'This row is for the same as line {first}. Keep one of the two and delete the other; until then line {first} is shown.',
  'problem.other-right':
    'The indicator “{text}” belongs to the right “{right}”, but this file is for “{filed}”. Move its rows to the file of “{right}”. They are shown all the same.',
  'problem.interface-language':
    'The interface has no “{text}” yet. Texts in this language are shown as they are, with English around them.',
  'problem.file-not-listed':
    'The file is read, but datapackage.json does not list it yet, so other programs will not find it. Run the check with --fix, or build the site, and it is added.',
  'problem.file-not-listed/not-read':
    'datapackage.json does not list this file, so it is not read. Run the check with --fix, or build the site, and it is added.',
  'problem.more-of-the-same':
    'The same is wrong {count, plural, one {in one more place} other {in {count} more places}} of this file; only the first {reported} are listed. Correct those, and check again.',
  'problem.percent-out-of-range':
    '{text} is not a possible percentage for “{indicator}”. Check the number and its decimal mark; if it is right, say in the note why.',
  'problem.limits-do-not-enclose':
    'The value {value} does not lie between its limits, {lower} and {upper}. Check all three numbers; if they are right, say in the note why.',
  'problem.small-number':
    'The number {text} for a group is under {fewest}, small enough to point to a person. Consider leaving it blank with the status suppressed; if it may stand, say in the note why.',
  'problem.large-jump':
    'The value {text} of “{indicator}” differs by more than half from {before} in {beforePeriod}. Check the number; if it is right, say in the note what happened.',
  'problem.revision-without-note':
    'Figures published before are changed here without a word why: {count, plural, one {one figure} other {{count} figures}} of “{indicator}” (the first from {before} to {text}). Write the reason in the note.',
  'problem.price-index-gap':
    'The price index has no row for {text}, so money of that year cannot be compared with prices of another. Add the row.',
  'problem.no-figure':
    'The {edition} edition has no new figure for “{text}”; the latest is of {latest}. Add it, or a row with the status not collected.',
  'problem.no-figure/none-ever':
    'There is no figure for “{text}” up to the {edition} edition. Add one, or a row that says in its status why not.',
  'problem.figure-too-old':
    'The latest figure for “{text}” is of {latest}, too old for an indicator that should be new {years, plural, one {every year} other {every {years} years}}. Add a newer figure, or fill in “ended” in indicators.csv if there will be none.',
  'problem.encoding-error/not-markdown':
    'This file is not text, so nothing in it can be shown. Save it again as plain text (UTF-8), not as a document of Word or Excel.',
  'problem.encoding-error/damaged-text':
    'Some letters were damaged when this file was saved. Write the damaged words again by hand and save the file as plain text (UTF-8).',
  'problem.source-error/empty-text':
    'The file is empty. Write the commentary in it, or remove the file.',
  'problem.type-error/date':
    '“{text}” in the column “{column}” is not a date. {hasSuggestion, select, yes {Did you mean {suggestion}?} other {Write a year (2023), a month (2023-10) or a day (2023-10-12).}} The row is left out until then.',
  'problem.constraint-error/choice':
    '“{text}” is not possible in the column “{column}”. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Choose one of: {choices}.}} The row is left out until then.',
  'problem.constraint-error/circle':
    'The recommendations that repeat each other lead round in a circle from “{text}”. In the earliest of them, leave “same_as” blank. The link is left out until then.',
  'problem.foreign-key/recommendation':
    'No recommendation has the id “{text}”, so the link to it is left out. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Add it to recommendations.csv, or correct the id.}}',
  'problem.foreign-key/follow-up':
    'No recommendation has the id “{text}”. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Add it to recommendations.csv, or correct the id.}} The row is left out until then.',
  'problem.foreign-key/linked-indicator':
    'No indicator has the id “{text}”, so the link to it is left out. {hasSuggestion, select, yes {Did you mean “{suggestion}”?} other {Add it to indicators.csv, or correct the id.}}',
  'problem.foreign-key/record-edition':
    'The {text} edition is not among the package’s editions. Add it to datapackage.json, or correct the year.',
  'problem.foreign-key/commentary-edition':
    'The {text} edition is not among the package’s editions, so this commentary is not shown. Add the edition to datapackage.json, or correct the year in the file’s name.',
  'problem.foreign-key/language':
    'The file’s name says that it is in the language “{text}”, which is not among the package’s languages. Add the language to datapackage.json, or correct the name.',
  'problem.primary-key/commentary':
    'Two files hold the commentary of this right and edition in the same language ({text}). Keep one of them; until then the one that is listed first is shown.',
  'problem.date-order/answer':
    'The answer ({text}) is older than the report that it answers ({report}). Check both dates; if they are right, say in the note why.',
  'problem.date-order/follow-up':
    'This is dated {text}, before the report that made the recommendation {id} ({report}). Check the date; if it is right, say in the evidence that it came before.',
  'problem.date-order/same-as':
    'This recommendation repeats “{text}”, which is of a later edition ({edition}). Let the later one name the earlier one.',
  'problem.date-order/plan-period': 'The plan ends before it begins: {text}. Check both years.',
  'problem.date-order/due':
    'This is due in {text}, before its plan begins ({start}). Check both dates.',
  'problem.no-follow-up':
    'Nothing says what became of the recommendation “{text}” by the {edition} edition. Add a row to follow-up.csv; if you looked and found nothing, with the status no action found.',
  'problem.number-of-recommendations/few':
    'The {text} edition has {count, plural, one {one recommendation} other {{count} recommendations}} of the city’s own report, fewer than {fewest}. Five to ten is a good number: see whether one is missing.',
  'problem.number-of-recommendations/many':
    'The {text} edition has {count, plural, one {one recommendation} other {{count} recommendations}} of the city’s own report, more than {max}. Five to ten is a good number: put together those that ask for the same.',
  'problem.unknown': 'Something is wrong here ({code}). Compare the row with its neighbours.',
} as const satisfies Record<`problem.${PackageProblemId | 'unknown'}`, string>
