/** Notes on an imported file: what was left out, and what was read in another way. */
export const updateImportNotes = {
  'import.notes': 'What is left out, or read as the file shows it',
  'import.note.more': 'and others',
  'import.note.hiddenSheets':
    '{count, plural, one {One hidden sheet is} other {# hidden sheets are}} left out: {examples}. To use one, show it in the spreadsheet and save.',
  'import.note.hiddenRows':
    '{count, plural, one {One row that the sheet hides or filters out is} other {# rows that the sheet hides or filters out are}} left out: row {examples}. To use them, show them in the spreadsheet and save.',
  'import.note.hiddenColumns':
    '{count, plural, one {One hidden column is} other {# hidden columns are}} left out: {examples}. To use one, show it in the spreadsheet and save.',
  'import.note.marksByFormat':
    '{count, plural, one {One cell shows} other {# cells show}} a mark in place of the number in it or beside it, and {count, plural, one {is} other {are}} read as shown: {examples}.',
  'import.note.hiddenByFormat':
    '{count, plural, one {One cell holds a number and shows} other {# cells hold a number and show}} nothing, and {count, plural, one {is} other {are}} read as blank: {examples}.',
  'import.note.raisedMarks':
    '{count, plural, one {One raised note mark is} other {# raised note marks are}} read as a mark, not as part of the text or number: {examples}. See at the table’s notes what they say.',
  'import.note.comments':
    '{count, plural, one {One comment is} other {# comments are}} not taken; see whether it belongs into a note: {examples}.',
  'import.note.readAsMacintosh':
    'The file is neither UTF-8 nor Windows text and was read as a Mac used to write it. See whether its letters are right.',
  'import.note.readAsCp850':
    'The file is neither UTF-8 nor Windows text and was read as DOS wrote it. See whether its letters are right.',
  'import.note.doubtfulCharacters':
    'Some letters make no sense as they are read. Save the file as “CSV UTF-8” in the program that made it, and choose it again.',
  'import.note.damagedCharacters':
    'Some letters were damaged when this file was saved. See its texts, and correct them in the draft.',
  'import.note.controlCharacters':
    'There are invisible control characters in {count, plural, one {one place} other {# places}}, the first in line {examples}. They are left out.',
}
