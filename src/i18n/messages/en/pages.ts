/** The words of the pages after the first one. */
export const pages = {
  'records.unreachable':
    'The recommendations and what became of them could not be fetched. Check the connection and load the page again.',
  'notFound.title': 'There is no such page',
  'notFound.address': 'The address leads nowhere. It may have been cut when it was copied.',
  'notFound.id':
    'We know no right, indicator, area, group or recommendation called “{id}” in this edition.',
  'notFound.links': 'Where you can go from here',

  'group.everybody': 'Everybody',

  'right.eyebrow': 'Right',
  'right.tally': 'Verdicts for this right',
  'right.indicators': 'How it is measured',
  'right.none': 'No indicator is filed for this right in this edition.',
  'right.law': 'What it is in law',
  'right.treaty': 'Where it stands:',
  'right.why': 'Why it was chosen',
  'right.group': 'Working group:',

  'indicator.choice': 'What the page shows',
  'indicator.choice.group': 'Group',
  'indicator.choice.area': 'Area',
  'indicator.chart': 'The figures as a chart',
  'indicator.figures': 'The same figures as a table',
  'indicator.groups': 'Groups beside each other:',
  'indicator.groups.table': 'The figures of the groups as a table',
  'indicator.none': 'No figure has been filed for this choice. Choose another area or group.',
  'indicator.caveats': 'To keep in mind',
  'indicator.step': 'One step: too little to judge',
  'indicator.why': 'Why this verdict?',
  'indicator.why.method': 'How we judge, in plain words and in formulas',

  'revisions.title': 'Revisions',
  'revisions.none': 'No figure of this series has been filed twice up to this edition.',
  'revisions.how':
    'These figures were filed more than once. The last one counts; the earlier ones are kept here.',
  'revisions.filed': 'What was filed',
  'revisions.edition': 'Edition {edition, number, ::group-off}: {value}',
  'revisions.correction': 'Correction to edition {edition, number, ::group-off}: {value}',
  'revisions.missing': 'no figure',

  'metadata.title': 'About this indicator',
  'metadata.unit': 'Unit',
  'metadata.direction': 'What counts as better',
  'metadata.direction.up': 'A higher figure',
  'metadata.direction.down': 'A lower figure',
  'metadata.direction.toward': 'A figure nearer to the target',
  'metadata.direction.none':
    'Neither: a rise can mean more than one thing, so it is never called better or worse',
  'metadata.kind': 'Kind of indicator',
  'metadata.kind.structure': 'Structure: what has been promised or set up',
  'metadata.kind.process': 'Process: what is being done',
  'metadata.kind.outcome': 'Outcome: what it means for people',
  'metadata.source': 'Source',
  'metadata.prices': 'Consumer prices',
  'metadata.licence': 'Licence of the figures',
  'metadata.caveat': 'What to keep in mind',
  'metadata.treaty': 'In treaties',
  'metadata.sdg': 'Sustainable Development Goals',

  'citation.title': 'How to cite',
  'citation.text':
    '{city}, human-rights indicators, edition {edition, number, ::group-off}: “{subject}”. Figures: {source}. {address}',
  'citation.copy': 'Copy the citation',
  'citation.copied': 'Copied.',
  'citation.failed': 'The browser did not allow copying. Mark the text above and copy it by hand.',

  'problems.title': 'Problems in the data',
  'problems.summary':
    '{errors, plural, =0 {No errors} one {One error} other {# errors}} and {warnings, plural, =0 {no warnings} one {one warning} other {# warnings}} in the data files. What is wrong is left out of the pages; everything else is shown.',
  'problems.errors': 'Errors',
  'problems.errors.none': 'No errors.',
  'problems.warnings': 'Warnings',
  'problems.warnings.none': 'No warnings.',
  'problems.warnings.how':
    'A warning is a figure that may well be right but that somebody should look at. It is shown as it is.',
  'problems.package': 'The package as a whole',
  'problems.place.file': 'The whole file',
  'problems.place.line': 'Line {line, number, ::group-off}',
  'problems.place.cell': 'Line {line, number, ::group-off}, column “{column}”',
  'problems.text': 'It says:',

  'about.title': 'About this page',
  'about.what':
    '{city} has promised to put human rights at the heart of its decisions. This page follows, year by year, whether people’s rights are better or worse protected than in {baseline, number, ::group-off}.',
  'about.chain':
    'How well a right is protected is followed by indicators: figures that others publish, most of them again and again. A figure is compared with the baseline, or with the first year since, and nothing is called better or worse unless the figures can carry it.',
  'about.editions':
    'An edition is the report of one year. It shows what was filed for it and for the editions before; what came later, or was revised later, does not change it. Choose another edition at the top of every page.',
  'about.method': 'How it is judged',
  'about.method.text':
    'We compare the latest figure with the baseline, or with the first one after it. We speak of a change only when the figures follow a line, or moved to another level and stayed there. It must be clearly more than their usual ups and downs. Where there are few figures, it must be larger than the margin of error that the publisher gives. We never compare across a change of definition.',
  'about.method.more': 'Read the whole method',
  'about.never': 'What this page never does',
  'about.never.verdict':
    'It never calls a change better or worse when the figures cannot carry it.',
  'about.never.break': 'It never draws a line across a change of definition.',
  'about.never.source': 'It never shows a figure without its source and period.',
  'about.never.colour': 'It never uses colour alone to say something.',
  'about.never.reader': 'It never sends anything about its readers anywhere.',
  'about.licences':
    'The program is free software. The libraries and fonts in it have licences of their own.',
  'about.licences.all': 'Licences of the program and of what is in it',
  'about.sources': 'Sources and licences',
  'about.sources.how':
    'Every figure is published by somebody else. The licence is given with it; where none is stated, we say so. Each row names the usual source; a figure from elsewhere says so in its table.',
  'about.sources.indicator': 'Indicator',
  'about.sources.source': 'Source',
  'about.sources.licence': 'Licence',
  'about.reuse': 'Reuse the data',
  'about.reuse.text':
    'All figures lie in plain CSV files beside this page, described as a Data Package that other tools can read. Every indicator page also offers its own figures and charts for download. Name the source that is given with the figures.',
  'about.reuse.package': 'The list of all data files (datapackage.json)',
  'about.access': 'Accessibility',
  'about.access.text':
    'The pages are built to meet WCAG 2.2 at level AA: they work with the keyboard alone, with a screen reader, in light, dark and forced colours, and on paper; enlarged to 400%, all but the slides. Every chart, except those on the slides, is also there as a sentence and as a table.',
  'about.access.known':
    'It is checked with automatic tools and by keyboard at every change. It has not yet been tried by people who use a screen reader every day. If something does not work for you, please tell the people who run this site.',
  'about.browsers': 'Browsers',
  'about.browsers.text':
    'The site is made for Safari from 16.4 (iPhone and iPad from iOS 16.4), Firefox from 128, and Chrome and Edge from 120. Older browsers show a message instead. Without JavaScript you can still get the figures from the website as CSV files.',
  'about.problems': 'Problems in the data',
  'about.problems.see': 'See what the checker finds in the data files',
}
