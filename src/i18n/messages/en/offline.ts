/** Messages about being offline and about newer versions. */
export const offline = {
  'offline.now':
    'The server cannot be reached or is failing. You see the figures that this browser keeps, as they were on {when}.',
  'offline.uncompared':
    '{count, plural, one {One commentary} other {# commentaries}} could not be compared with the server: it does not send {files}. You see the text as it was when this page was built.',
  'offline.newerFigures':
    'There are newer figures on the server. You still see the ones that you saw last.',
  'offline.newerFigures.show': 'Show the newer figures',
  'offline.newerProgram':
    'There is a newer version of this page. It may bring newer figures. You still see the version that you know.',
  'offline.newerProgram.take': 'Change to the newer version',
  'offline.oneFile':
    'This is a copy in one file, made on {when}. It needs no network and looks for no newer figures.',
  'offline.cached':
    'This page also works without network: this browser keeps the figures of {when}.',
}
