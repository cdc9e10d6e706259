/** Messages of the frame and of the overview; with the verdict labels, all messages of the first page. */
export const firstPage = {
  'page.title': '{title} · {edition, number, ::group-off} · {city}',

  'shell.skip': 'Skip to the page',
  'shell.product': 'Human rights, year by year',
  'shell.menu.open': 'Menu',
  'shell.menu.close': 'Close menu',
  'shell.opening': 'Opening the page …',
  'shell.edition.opened': 'Edition {edition, number, ::group-off} is open.',

  'nav.label': 'Pages',
  'nav.rights': 'Rights',
  'nav.overview': 'Overview',
  'nav.recommendations': 'Recommendations',
  'nav.report': 'Report',
  'nav.method': 'How we judge',
  'nav.about': 'About',
  'nav.problems': 'Problems in the data',

  'choice.edition': 'Edition',
  'choice.edition.draft': '{edition, number, ::group-off} (draft)',
  'choice.language': 'Language',
  'choice.language.missing': '{language} did not load, so this page stays in English.',
  'choice.scheme': 'Light or dark',
  'choice.scheme.auto': 'As my device',
  'choice.scheme.light': 'Light',
  'choice.scheme.dark': 'Dark',

  'notice.label': 'What to know about these figures',
  'notice.draft.title': 'Draft: {edition, number, ::group-off} is not published.',
  'notice.draft': 'Figures may still be missing or change.',
  'notice.draft.nothingFiled':
    'No figure has been filed for it yet: the verdicts shown are those of the {assessed, number, ::group-off} edition.',
  'notice.draft.readiness': 'See what it still lacks',
  'notice.errors.title':
    '{count, plural, one {One error in the data files.} other {# errors in the data files.}}',
  'notice.errors': 'What is wrong is left out; everything else is shown.',
  'notice.errors.see': 'See what is wrong and where',
  'notice.newer':
    'The files on the server are newer than this copy of the page. You now see the newer figures.',
  'notice.unreachable':
    '{count, plural, =0 {The data files could not be read again.} one {One data file could not be read again: {files}.} other {# data files could not be read again: {files}.}} You see the figures that this page showed before. Load the page again later; if you have just uploaded the files, upload them again.',

  'foot.edition':
    '{city}: human-rights indicators, edition {edition, number, ::group-off}, baseline {baseline, number, ::group-off}.',
  'foot.groups': 'For working groups',
  'foot.promise': 'This page sends nothing about you anywhere and sets no cookies.',

  'loading.title': 'Reading the figures',
  'loading.files': '{done, number} of {total, number} files read',
  'failed.title': 'The figures could not be read',
  'failed.what':
    'The list of data files (indicators/datapackage.json) is missing or damaged, so there is nothing to show.',
  'failed.do':
    'If you only read here: try again in a while. If you publish this page: check that the folder “indicators” was copied whole.',
  'fault.title': 'This page has failed',
  'fault.what':
    'The fault is in the program, not in the figures. The other pages still work. You can try again, and tell the people who run this site what it says here:',
  'fault.reload': 'Try again',
  'chunk.title': 'This page did not load',
  'chunk.what':
    'Part of the program did not load. The connection may be down, or the site was updated after you opened it.',
  'chunk.reload': 'Load the page again',

  'overview.title': 'Are human rights in {city} better protected?',
  'overview.eyebrow':
    'Edition {edition, number, ::group-off} · baseline {baseline, number, ::group-off}',
  'overview.report': 'Read the report of {edition, number, ::group-off}',
  'overview.present': 'Present it in a hall',
  'overview.rights': 'Right by right',
  'overview.rights.how':
    'Above the line: better protected than in {baseline, number, ::group-off}, or than in the first year since that has a figure. On the line: no clear change. Below: worse. Up means better only in this picture; in the charts up means more.',
  'overview.empty': 'No figures have been filed for edition {edition, number, ::group-off} yet.',

  'glance.answer':
    'Of {figures, plural, one {# figure} other {# figures}} {judged, number} could be judged: {counts}.',
  'glance.answer.baseline':
    '{baseline, number, ::group-off} is the baseline: there is nothing to compare yet.',
  'glance.answer.none':
    '{figures, plural, one {The one figure cannot be judged} other {None of the # figures can be judged}}{waits, select, yes { yet} other {}}: {reasons}.',
  'glance.answer.empty': 'No figure is measured yet.',
  'glance.answer.nothingFiled':
    'No figure has been filed for {edition, number, ::group-off} yet. The verdicts shown are those of the {assessed, number, ::group-off} edition.',
  'glance.compared':
    '{judged, plural, one {The one that could be judged is} other {The # that could be judged are}} compared: {parts}.',
  'glance.with.baseline': '{count, number} with {baseline, number, ::group-off}',
  'glance.with.later':
    '{count, number} with the first year after {baseline, number, ::group-off} that has a figure',
  'glance.with.own':
    '{count, number} with a baseline year of {count, plural, one {its} other {their}} own',
  'glance.undirected':
    'Where a figure is only called higher or lower, it does not say by itself whether that is good.',
  'glance.notJudged':
    '{count, plural, one {One cannot be judged} other {# cannot be judged}}: {reasons}.',
  'glance.inside':
    '{count, plural, one {The one now counted in another way could be judged from that change on: {counts}.} other {Of the # now counted in another way, {judged, number} could be judged from that change on: {counts}.}}',
  'glance.uncounted':
    '{count, plural, one {One more figure is shown and not counted here.} other {# more figures are shown and not counted here.}}',
  'count.better': '{count, plural, =0 {none better} other {# better}}',
  'count.worse': '{count, plural, =0 {none worse} other {# worse}}',
  'count.higher': '{count, number} higher',
  'count.lower': '{count, number} lower',
  'count.noClearChange': '{count, number} without a clear change',
  'count.noRecentFigure': '{count, plural, one {# is} other {# are}} too old',
  'count.notComparable':
    '{count, plural, one {# is} other {# are}} now counted or measured in another way',
  'count.tooFewFigures': '{count, plural, one {# has} other {# have}} too few figures so far',
  'count.noFigureSinceBaseline':
    '{count, plural, one {# has} other {# have}} no figure since the baseline',
  'count.baselineYear':
    '{count, plural, one {# is} other {# are}} only the starting point for later figures',
  'count.suppressed': '{count, plural, one {# is} other {# are}} withheld by the publisher',
  'count.of': '{text} (from {indicators, plural, one {one indicator} other {# indicators}})',
  'glance.line': '{baseline, number, ::group-off}',
  'glance.right.undirected': '{count, number} higher or lower',
  'glance.right.notAssessed': '{count, number} not judged',
  'glance.right.empty': 'no figure yet',
  'glance.gutter.above': 'better',
  'glance.gutter.below': 'worse',
  'glance.gutter.undirected': 'higher/lower',
  'glance.gutter.beside': 'not judged',
  'glance.legend.better': 'above the line: better',
  'glance.legend.unchanged': 'on the line: no clear change',
  'glance.legend.worse': 'below the line: worse',
  'glance.legend.undirected': 'higher or lower: not good or bad in itself',
  'glance.chance.method': 'How we judge',

  'band.better': 'Above the line: better',
  'band.unchanged': 'On the line: no clear change',
  'band.worse': 'Below the line: worse',
  'band.undirected': 'Higher or lower: the figure alone does not say whether that is good',
  'band.notAssessed': 'Not judged',
  'band.none': 'No figure is measured for this right yet.',
  'finding.since': '{change} since {period}',

  'year.title': 'What is new in {edition, number, ::group-off}',
  'year.how':
    'Figures filed for this edition, those with the clearest change since the baseline first.',
  'year.how.baseline':
    'Figures filed for this edition. This edition is the baseline, so there is no verdict yet.',
  'year.none':
    'No figure with a previous one to compare it with was filed for {edition, number, ::group-off}.',
  'year.previous':
    'Since the previous figure that can be compared. One step is too little to judge.',
  'year.since': 'Verdict over all years since the baseline',
  'year.step': '{from} in {fromPeriod}, {to} in {toPeriod}: {change}',
  'year.step.margin': '{step} (margin of error: {margin})',

  'changed.title': 'Verdicts changed since {edition, number, ::group-off}',
  'changed.none': 'No verdict differs from the edition before.',
}
