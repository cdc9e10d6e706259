/** What a draft does to what is published, and its hand-over. */
export const updateHandOver = {
  'preview.title': 'See what it does',
  'preview.counts':
    '{fresh, plural, one {# figure is new} other {# figures are new}}, {revised, plural, one {# is revised} other {# are revised}}, {unchanged, plural, one {# is unchanged} other {# are unchanged}}. {missing, plural, one {# series is due and has nothing} other {# series are due and have nothing}}.',
  'preview.flips':
    '{count, plural, =0 {No verdict changes} one {One verdict changes} other {# verdicts change}}',
  'preview.flips.none': 'With this draft every finding keeps the word that it has now.',
  'preview.moves': 'The same verdict on newer figures',
  'preview.before': 'Before',
  'preview.after': 'After',
  'preview.lines': 'Figure by figure',
  'preview.column.figure': 'Figure',
  'preview.column.kind': 'What it is',
  'preview.kind.new': 'new',
  'preview.kind.revised': 'revised',
  'preview.kind.unchanged': 'unchanged',
  'preview.reading': 'As it will read',
  'preview.reading.of': 'As it will read: {figure}',
  'preview.reading.unjudged':
    '{subject}: {now} in {when}. This area is shown for comparison only: it gets no verdict.',
  'preview.reading.unjudged.none':
    '{subject}: no figure. This area is shown for comparison only: it gets no verdict.',
  'preview.none': 'nothing',
  'preview.unreadable': 'to be corrected first',
  'preview.empty': 'Nothing is filled in yet, so nothing changes.',
  'preview.missing':
    '{count, plural, one {One series is} other {# series are}} due, and nothing is brought for {count, plural, one {it} other {them}}',
  'preview.missing.how':
    'You can hand over without them. If there is no figure this year, choose “not collected” as its status: then the report says so.',

  'handOver.title': 'Hand over',
  'handOver.how':
    'Your figures become the files that the site reads, merged into what is published at this moment. Nothing is sent anywhere: you get the files, and somebody copies them to the web server.',
  'handOver.blocked':
    'Not yet: first correct or confirm what is listed below. Each line leads to its cell.',
  'handOver.blocked.newer':
    '{count, plural, one {One thing is} other {# things are}} to be corrected or confirmed against what is published now. Load the page again to see it at its cell. Nothing was made.',
  'handOver.zip': 'Download the files (zip)',
  'handOver.folder': 'Write into the folder',
  'handOver.folder.how':
    'If the folder “indicators” of the site is on this computer, this browser can write into it. It looks first whether somebody changed the files meanwhile.',
  'handOver.working': 'Reading what is published …',
  'handOver.nothing': 'There is nothing in this draft that is not published already.',
  'handOver.unreachable':
    'The published files could not be read ({files}), so they cannot be merged without losing what is in them. Check the connection and try again. Your draft is safe.',
  'handOver.unreachable.folder':
    'This folder does not hold the package ({files} could not be read). Choose the folder “indicators”, in which datapackage.json lies. Nothing was written.',
  'handOver.notListed':
    '{files} is there already, but datapackage.json does not list it, so nobody sees it and your file would replace it. Run the check with --fix, or build the site, so that it is listed. Then try again. Nothing was written; your draft is safe.',
  'handOver.changed':
    'Somebody changed these files while yours were being made: {files}. Nothing was written. Try again, and yours are merged into the new ones.',
  'handOver.refused':
    'The browser may not write into this folder. Nothing was written. Allow it when it asks, or take the zip.',
  'handOver.partly':
    'Writing stopped in the middle. {count, plural, =0 {Nothing was written} other {Written: {written}}}. {failed} could not be written and is as it was before. {further, plural, =0 {} other {Not tried any more: {left}. }}Is the disk full, or the file open in another program? Try again, or copy the files from the zip. Your draft is safe.',
  'handOver.failed':
    'That did not work: something went wrong in this page. Your draft is safe. Try again; if it happens again, save the draft to a file on the desk and send it to the person who looks after the site.',
  'handOver.done.zip': 'The zip is downloaded. This is in it:',
  'handOver.done.folder': 'Written into the folder:',
  'handOver.file.new': 'new',
  'handOver.file.changed': 'merged into the published one',
  'handOver.file.replaced': 'takes the place of the published one',
  'handOver.file.correction': 'correction to the published edition',
  'handOver.file.manifest': 'the list of files, with the new ones in it',
  'handOver.renamed': '{from} became {to}, because the id was taken meanwhile',
  'handOver.replaces': 'These figures are published for this edition and are replaced by yours:',
  'handOver.missing':
    '{count, plural, one {One indicator has} other {# indicators have}} no new figure yet: that does not keep you from handing over',
  'handOver.missing.how':
    'Enter the figure, or choose “not collected” as its status: then the report says so.',
  'handOver.missing.latest': '{indicator}: the latest figure is of {period}.',
  'handOver.missing.never': '{indicator}: there is no figure yet.',
  'handOver.next': 'What happens next',
  'handOver.next.copy':
    'Unpack the zip over the folder “indicators” of the site: every file is in its place. The person who publishes the site can do that.',
  'handOver.next.copy.folder':
    'Copy the folder “indicators” to the web server, if it is not there.',
  'handOver.next.shows':
    'The page shows the figures as soon as the files are on the server; nothing has to be built.',
  'handOver.next.readiness': 'See on the page of the coordinator that your right has delivered:',
  'handOver.next.readiness.link': 'what the edition still lacks',
  'handOver.next.keep':
    'Keep this draft until the figures are on the page. Then you can delete it on the desk.',
  'handOver.contested': 'Not yet: first choose what becomes of the commentary.',
  'handOver.removed': 'deleted, because the commentary was taken out',
  'handOver.removed.zip': 'to be deleted by hand, because the commentary was taken out',
  'handOver.next.delete':
    'Delete on the server, because the commentary was taken out: {files}. A zip cannot do that.',
  'handOver.next.shared':
    '{files} {count, plural, one {is} other {are}} shared with the other groups. If somebody else’s hand-over was published since {time}, do not copy {count, plural, one {it} other {them}}: hand over again, and yours are merged into theirs. “Look on the server” on the hand-over page tells you which it is.',
  'handOver.readme.title':
    '{right}, edition {edition, number, ::group-off}: files to be copied into the folder “indicators” of the site',
  'handOver.readme.made': 'Made {time}, on what was published then:',
  'handOver.readme.this':
    'This note is for the person who copies the files. The site does not need it.',
  'handOver.check.title': 'Is it published?',
  'handOver.check.how':
    'Look at what is on the server at this moment: before the files are copied, to see whether they still fit; afterwards, to see whether every figure, text and row of this draft is there.',
  'handOver.check': 'Look on the server',
  'handOver.check.empty': 'There is nothing in this draft yet.',
  'handOver.check.all':
    'Published: {parts, plural, one {the one figure, text or row} other {all # figures, texts and rows}} of this draft {parts, plural, one {is} other {are}} on the server.',
  'handOver.check.missing':
    'Not on the server as in this draft: {count, number} of {parts, number} figures, texts and rows.',
  'handOver.check.never': 'This draft has not been handed over yet.',
  'handOver.check.fits':
    'The files made {time} are not copied yet. Nobody has changed what they were made on: they can be copied. What was typed since then is not in them.',
  'handOver.check.outdated':
    'Do not copy the files made {time}: somebody else has published {files} since, and would lose what is in {count, plural, one {it} other {them}}. Hand over again, and yours are merged into what is there.',
  'handOver.check.again': 'Hand over again: what is missing is merged into what is published now.',
  'handOver.check.unlisted':
    'On the server, but the list of files that is published now does not name {files}. Hand over again, and it names everything.',
  'handOver.check.text': '{file}: another text, or none',
  'handOver.check.removed': '{file}: taken out in this draft, and still there',
  'handOver.check.contested':
    '{file}: somebody else has published another text. At the next hand-over you choose what becomes of it.',
  'handOver.check.row': '{file}: {row}',
  'handOver.check.blocked':
    'Not everything in this draft can be handed over as it is now, so it is not published either. Correct it first.',
  'handOver.staying':
    '{count, plural, one {One figure is published for this edition that this draft does not bring: it stays as it is} other {# figures are published for this edition that this draft does not bring: they stay as they are}}',
  'handOver.staying.how':
    'To empty a line, to take it out or to change its period takes back nothing that is published. To take a figure back, fill in its line with a status such as “not collected” and a note that says why.',
  'handOver.staying.delete':
    'A figure that should never have been there, such as one of a mistyped period: ask the person who publishes the site to delete its line in the file.',
  'handOver.staying.line':
    '{figure}: {published} ({file}, line {line, number, ::group-off}){own, select, yes {, handed over from this draft before} other {}}',
  'handOver.skipped':
    '{count, plural, one {One published file stays as it is} other {# published files stay as they are}}',
  'handOver.skipped.how':
    'Not everything in {count, plural, one {it} other {them}} can be read, and a new version would lose the rest. What you have for {count, plural, one {it} other {them}} stays in this draft: when the {count, plural, one {file is} other {files are}} mended, hand over again.',
  'handOver.skipped.all':
    'Nothing was made: what this draft brings would go into published files that cannot be read whole.',
  'handOver.skipped.line':
    '{file}{line, plural, =0 {} other {, line {line, number, ::group-off}}}: {what}',
  'handOver.skipped.workbook':
    'it is a workbook of Excel or LibreOffice, not a CSV. Open it there and save it as CSV (UTF-8) under the same name.',
  'handOver.skipped.notText':
    'there are bytes in it that are no text. Put the last version that was right in its place.',
  'handOver.skipped.webPage':
    'it is a web page, probably a message of the server. Put the file itself in its place.',
  'handOver.skipped.cutCharacter':
    'it ends in the middle of a character, so its end is missing. Put the whole file in its place.',
  'handOver.skipped.damagedCharacters':
    'some of its letters are damaged. Save it again as CSV (UTF-8), or put the last version that was right in its place.',
  'handOver.skipped.emptied':
    'it is empty now and was not when this draft was begun. If it is just being copied, try again in a moment; else put the file back.',
  'handOver.skipped.header':
    'the names of the columns should be here; {text} {count, plural, one {is} other {are}} missing. Delete what is above them, such as a title or a blank row.',
  'handOver.skipped.headerQuote':
    'a quotation mark in the row of column names is not closed. Delete it.',
  'handOver.skipped.labelTwice':
    'the column “{text}” is there twice. Delete or rename one of the two.',
  'handOver.skipped.row':
    'this row would not stay as it is. Look for a quotation mark that is not closed, and for cells beyond the last column.',
  'handOver.skipped.json':
    'it is no JSON as this page writes it: a name is in it twice, or its files (“resources”) are not a list. The person who looks after the site can mend it.',
  'removal.title':
    '{count, plural, one {One published figure would be taken out of its series} other {# published figures would be taken out of their series}}',
  'removal.how':
    'A new break with later figures behind it begins the series anew: published figures behind the break that are not filed with it again go out of charts and verdicts. To keep them, bring them in this draft as well, or take “break” out of the status.',
  'removal.line': '{figure}: {published} ({file}, line {line, number, ::group-off})',
  'removal.agree':
    '{count, plural, one {This figure is} other {These # figures are}} to be taken out',
  'handOver.removes':
    'Not yet: published figures would be taken out of their series. Say above that they are to go, or bring them in this draft as well. Nothing was made.',
  'handOver.removedFigures': 'Taken out of their series behind the new break, as you confirmed:',
}
