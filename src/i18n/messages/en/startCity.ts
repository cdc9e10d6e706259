/** A city that starts: a form that makes an empty package. */
export const startCity = {
  'city.title': 'Start a city',
  'city.lead':
    'Your own rights, languages and places: fill this in, without writing code, and take the folder with you. Every file in it opens in a spreadsheet or an editor. To show it as a page like this one, somebody needs this dashboard’s program, Node and two commands; the guide in the folder says how. Years and languages are changed later in one file, datapackage.json. Nothing is sent anywhere; what you type stays in this browser.',
  'city.notStored':
    'This browser keeps nothing for this page. Finish in one go: what you type is lost when the window is closed.',
  'city.about': 'The city',
  'city.name': 'Name of the city',
  'city.id': 'Id',
  'city.id.hint':
    'What figures and links call it, and it never changes. Lower-case words with hyphens; it follows from the name.',
  'city.country': 'Country',
  'city.country.hint': 'Two capital letters, such as AT or NO. May stay blank.',
  'city.country.is': 'Two capital letters, such as AT or NO. {code} is {country}.',
  'city.site': 'Website',
  'city.site.hint': 'Where the city or its network speaks of human rights. May stay blank.',
  'city.code': 'Official code',
  'city.code.hint': 'The number of the municipality in statistics. May stay blank.',
  'city.partOf': 'Part of',
  'city.partOf.hint': 'A region or country from your list of places below.',
  'city.partOf.none': 'Nothing in the list',
  'city.frame': 'Languages and years',
  'city.language': 'Main language',
  'city.language.hint':
    'The one in which every text is there. What is missing in another language falls back to it.',
  'city.further': 'Further languages',
  'city.further.hint':
    'For each of them you get a field beside every text, and may leave it blank.',
  'city.baseline': 'Baseline year',
  'city.baseline.hint': 'The year that later figures are compared with.',
  'city.edition': 'First edition',
  'city.edition.hint': 'The year of your first report. It begins as a draft.',
  'city.rights': 'The rights that you have chosen',
  'city.rights.lead':
    'Five are many enough to begin with. Choose them with residents, in a survey for example.',
  'city.right': 'Right {number, number}',
  'city.right.title': 'Name of the right',
  'city.right.title.hint': 'One or two words: Housing.',
  'city.right.meaning': 'What it means',
  'city.right.meaning.hint': 'For a resident, in a sentence or two: “Everybody has a right to …”.',
  'city.right.law': 'What it is in law',
  'city.right.law.hint': 'Treaties and laws that it rests on. May be filled in later.',
  'city.right.id': 'Id of the right',
  'city.right.id.hint': 'The name of its folder. Lower-case words with hyphens.',
  'city.right.add': 'Add a right',
  'city.areas': 'Places to compare with, and parts of the city',
  'city.areas.lead':
    'The city itself is there already. Add the country, a region, districts or other cities whose figures you will show. More can come later.',
  'city.area': 'Place {number, number}',
  'city.area.title': 'Name of the place',
  'city.area.kind': 'What it is',
  'city.area.kind.city': 'Another city',
  'city.area.kind.district': 'A district of the city',
  'city.area.kind.region': 'A region',
  'city.area.kind.country': 'A country',
  'city.area.kind.benchmark': 'Another measure, such as an average of cities',
  'city.area.id': 'Id of the place',
  'city.area.add': 'Add a place',
  'city.remove': 'Take out',
  'city.remove.of': 'Take out: {name}',
  'city.make': 'Make the package',
  'city.make.how':
    'You get a zip with a folder. A guide to what comes next lies inside, in the language of this page.',
  'city.make.do': 'Take the package',
  'city.clear': 'Begin from the start',
  'city.cleared': 'The form is empty again.',
  'city.faults':
    '{count, plural, one {One thing is} other {# things are}} missing or wrong. Choose one to go to its field.',
  'city.made':
    'The package of {city} is made: {file}. Unpack it and read README.md: it says what comes next.',
  'city.fault.required': 'Fill this in.',
  'city.fault.id-form':
    'An id is made of lower-case letters a to z, digits and hyphens, such as graz.',
  'city.fault.id-twice': 'Two in this form have this id. Change one of them.',
  'city.fault.country-form': 'Write two capital letters, such as AT, or nothing.',
  'city.fault.link-form': 'Write an address that begins with https://, or nothing.',
  'city.fault.language-form': 'One of these is no language that is known here.',
  'city.fault.language-twice': 'A language is chosen twice.',
  'city.fault.year': 'A year has four digits.',
  'city.fault.edition-impossible': 'There can be no edition of this year. Check its digits.',
  'city.fault.baseline-after-edition': 'The baseline cannot be later than the first edition.',
  'city.fault.no-rights': 'A city has at least one right.',
  'city.fault.no-such-area': 'This place is not in the list any more.',
  'city.fault.kind': 'Choose one of the kinds.',

  'readme.title': 'Human rights in {city}: the figures',
  'readme.intro':
    'This folder is the data of a human rights city: it opens in any spreadsheet, and the dashboard shows it as pages. It has your rights, places and languages, and no figures yet.',
  'readme.here': 'What is here',
  'readme.here.manifest':
    '`datapackage.json`: the city, its languages, the baseline year {baseline} and the edition {edition}',
  'readme.here.rights': '`rights.csv`: what each right means, in plain words and in law',
  'readme.here.indicators': '`indicators.csv`: what is measured, one row for each indicator',
  'readme.here.areas': '`areas.csv`: the places that figures are of',
  'readme.here.groups': '`groups.csv`: groups of people that figures are of, such as women and men',
  'readme.here.schemas': '`schemas/`: what each column holds, for other programs',
  'readme.next': 'What comes next',
  'readme.next.open':
    'Take the dashboard’s program and put this folder beside it, under the name `{id}`. With Node 20 or newer, `npm ci && npm start -- {id}` shows it.',
  'readme.next.law': 'Fill in what is still blank in `rights.csv`: law, treaty, why it was chosen.',
  'readme.next.indicators':
    'Choose two or three indicators for each right and describe them: on the page under “The working groups’ desk”, “A new indicator”, or in `indicators.csv`.',
  'readme.next.figures':
    'Put the figures of the right “{right}” into `{right}/{edition}.csv`, those of the others into their own folders. The desk writes these files for you.',
  'readme.next.check':
    '`npm run check -- {id}` names what is missing or wrong, with file, line and column. `--fix` adds new files to the list.',
  'readme.next.publish':
    '`npm run build -- {id}` makes the site; copy it to any web server. When the report is out, write `"published"` instead of `"draft"` for its edition in `datapackage.json`.',
}
