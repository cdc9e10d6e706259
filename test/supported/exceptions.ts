/**
 * Features that the built files use although not all of the oldest browsers support them, with the reason why
 * this is acceptable. An unused entry fails.
 */

/** Script features, each guarded by feature detection. */
export const SCRIPT_EXCEPTIONS: Readonly<Record<string, string>> = {
  requestIdleCallback: 'src/app/main.tsx takes a timeout where there is none',
  navigation: 'React asks with typeof whether there is one',
  'navigator.connection': 'React asks whether there is one, and assumes 5 Mbit/s',
  setImmediate: 'React and JSZip (in pptxgenjs) ask for it and take a message channel',
  'Error.captureStackTrace': 'fflate asks for it; only the trace of an error is shorter without',
  'AbortSignal.timeout':
    'Chrome before 124 names another error; src/drafts/storage/draftLocks.ts asks for none',
  devicePixelRatio: 'React weighs by it how large a picture may be',
  'document.exitFullscreen':
    'an iPhone has no full screen; src/pages/present/SlidesView.tsx goes on',
  'document.fullscreenElement': 'as above',
  open: 'Safari on iOS wants a name for the window, and gets one (speaker)',
}

/** Decorative style features: without them all content stays readable and reachable. */
export const STYLE_EXCEPTIONS: Readonly<Record<string, string>> = {
  'text-wrap': 'lines of a heading of unequal length',
  'text-wrap: balance': 'as above',
  'text-wrap: pretty': 'as above',
  'hyphenate-limit-chars': 'words are divided at other places',
  'field-sizing': 'a field has the width of its style and scrolls',
  'field-sizing: content': 'as above',
  resize: 'a field cannot be drawn larger on a phone, and scrolls',
  'resize: vertical': 'as above',
  'cursor: default': 'a phone has no pointer',
  'cursor: pointer': 'as above',
  'cursor: progress': 'as above',
  'cursor: not-allowed': 'as above',
  'forced-color-adjust': 'Safari has no forced colours',
  'forced-color-adjust: none': 'as above',
  'text-size-adjust': 'only phones enlarge text by themselves',
  orphans: 'Firefox keeps no number of lines together on paper, so there are none to allow',
  widows: 'as above',
  'interpolate-size': 'a fold opens without movement',
  'interpolate-size: allow-keywords': 'as above',
  'accent-color': 'Safari may give a box less contrast; its border and tick are seen',
  'overscroll-behavior': 'the page scrolls on at the end of a box',
  ':open': 'the arrow of a list of choices points down while it is open',
  '::details-content': 'on paper only; without it a fold is opened before the page is printed',
  'content-visibility': 'as above',
  'content-visibility: visible': 'as above',
  '@page': 'paper has the margins of the browser',
  size: 'paper has the size that the reader chooses',
  'break-after: avoid': 'a heading may stand at the foot of a page',
  'break-after: avoid-page': 'as above',
  'break-before: avoid': 'as above',
}
