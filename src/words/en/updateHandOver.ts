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
    '{subject}: {now} in {when}. This area is there to be held against: it gets no verdict.',
  'preview.reading.unjudged.none':
    '{subject}: no figure. This area is there to be held against: it gets no verdict.',
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
    'Not yet: first correct or confirm what stands below. Each line leads to its cell.',
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
    'Writing stopped in the middle. Written: {written}. Not written: {left}. Try again, or copy the files from the zip.',
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
    '{count, plural, one {One figure is} other {# figures are}} still missing: that does not keep you from handing over',
  'handOver.next': 'What happens next',
  'handOver.next.copy':
    'Unpack the zip over the folder “indicators” of the site: every file is in its place. Whoever publishes the site can do that.',
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
  'handOver.readme.this': 'This note is for whoever copies. The site does not need it.',
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
    'A figure that should never have been there, such as one of a mistyped period: ask whoever publishes the site to delete its line in the file.',
  'handOver.staying.line':
    '{figure}: {published} ({file}, line {line, number, ::group-off}){own, select, yes {, handed over from this draft before} other {}}',
}
