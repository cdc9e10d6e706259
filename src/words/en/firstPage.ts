/** The words of the shell and of the overview: with the verdicts all that the first page says. */
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
  'choice.scheme': 'Light or dark',
  'choice.scheme.auto': 'As my device',
  'choice.scheme.light': 'Light',
  'choice.scheme.dark': 'Dark',

  'notice.label': 'What to know about these figures',
  'notice.draft.title': 'Draft: {edition, number, ::group-off} is not published.',
  'notice.draft': 'Figures may still be missing or change.',
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
    'The fault is in the program, not in the figures. The other pages still work. You can try again, and tell whoever runs this site what it says here:',
  'fault.reload': 'Try again',

  'overview.title': 'Are human rights in {city} better protected?',
  'overview.eyebrow':
    'Edition {edition, number, ::group-off}, held against {baseline, number, ::group-off}',
  'overview.report': 'Read the report of {edition, number, ::group-off}',
  'overview.present': 'Present it in a hall',
  'overview.rights': 'Right by right',
  'overview.rights.how':
    'Above the line: better protected than in {baseline, number, ::group-off}. On the line: no clear change. Below: worse. Up means better only in this picture; in the charts up means more.',
  'overview.empty': 'No figures have been filed for edition {edition, number, ::group-off} yet.',

  'glance.answer':
    '{better, plural, =0 {No headline figure is clearly better} one {One headline figure is better} other {# headline figures are better}} than at the baseline in {baseline, number, ::group-off}, {worse, plural, =0 {none is worse} one {one is worse} other {# are worse}}. {same, plural, =0 {} one {One shows no clear change.} other {# show no clear change.}}',
  'glance.answer.baseline':
    'This is the baseline: later editions are held against {baseline, number, ::group-off}.',
  'glance.beside':
    '{count, plural, =0 {Every headline figure could be judged.} one {Beside the line stands one figure of which neither can be said.} other {Beside the line stand # figures of which neither can be said.}}',
  'glance.line': '{baseline, number, ::group-off}',
  'glance.right':
    '{better, plural, one {# better} other {# better}}, {worse, plural, one {# worse} other {# worse}}, {same, plural, one {# without clear change} other {# without clear change}}, {beside, plural, one {# not judged better or worse} other {# not judged better or worse}}',
  'glance.gutter.above': 'better',
  'glance.gutter.below': 'worse',
  'glance.gutter.beside': 'beside',
  'glance.legend.above': 'above the line: better',
  'glance.legend.on': 'on the line: no clear change',
  'glance.legend.below': 'below the line: worse',
  'glance.legend.beside': 'beside: not judged better or worse',
  'glance.chance.method': 'How we judge',

  'band.above': 'Above the line: better',
  'band.on': 'On the line: no clear change',
  'band.below': 'Below the line: worse',
  'band.beside': 'Beside the line',
  'finding.since': '{change} since {period}',

  'year.title': 'What is new in {edition, number, ::group-off}',
  'year.how':
    'Figures filed for this edition, the clearest change since the baseline first. The step since the previous figure is news, not a verdict.',
  'year.none': 'No figure with a predecessor was filed for {edition, number, ::group-off}.',
  'year.step': '{from} in {fromPeriod}, {to} in {toPeriod} ({change})',

  'changed.title': 'Verdicts that differ from the edition before',
  'changed.none': 'Every verdict is the same as in the edition before.',
}
