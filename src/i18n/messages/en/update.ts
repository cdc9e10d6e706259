/** The desk of the working groups: drafts, the form, what it does, the hand-over. */
export const update = {
  'desk.title': 'The desk of the working groups',
  'desk.lead.draft':
    'Here each group brings its figures for the {edition, number, ::group-off} edition. What you type stays in this browser until you hand it over.',
  'desk.lead.published':
    'The {edition, number, ::group-off} edition is published. What you change here becomes a correction in a file of its own; what was published stays as it is.',
  'desk.lead.open': 'Go to the {edition, number, ::group-off} edition, which is being made',
  'desk.opening': 'Opening the drafts …',
  'desk.right.open': 'Fill in the figures',
  'desk.right.correct': 'Correct the figures',
  'desk.right.delivered': 'Delivered: {files}.',
  'desk.right.undelivered': 'Nothing delivered yet.',
  'desk.right.due':
    '{due, plural, =0 {No figure is due} one {One figure is due} other {# figures are due}}.',
  'desk.right.unknown': 'No right of this city is called “{right}”.',
  'desk.right.back': 'Back to the desk',
  'desk.rights': 'Right by right',
  'desk.more': 'The rest of the desk',
  'desk.more.metadata': 'A new indicator, or what is said of one',
  'desk.more.city': 'Start a city of your own',

  'drafts.others': 'Drafts for other editions',
  'drafts.unnamed': 'Draft of {created}',
  'drafts.saved': 'saved {time}',
  'drafts.filled': '{filled, number} of {all, plural, one {# figure} other {# figures}} filled',
  'drafts.new': 'Begin another draft',
  'drafts.new.of': 'Begin another draft: {right}',
  'drafts.rename': 'Rename',
  'drafts.rename.label': 'Name of the draft',
  'drafts.rename.done': 'Keep the name',
  'drafts.export': 'Save to a file',
  'drafts.delete': 'Delete',
  'drafts.deleted': '“{draft}” is deleted.',
  'drafts.deleted.undo': 'Bring it back',
  'drafts.restored': '“{draft}” is back.',
  'drafts.failed': 'The browser did not carry that out. Nothing was changed.',
  'drafts.import': 'Open a draft from a file',
  'drafts.import.how': 'A colleague’s draft, or one that you saved to a file (it ends in .json).',
  'drafts.imported': 'The draft is here: {draft}.',
  'drafts.import.none':
    'This file holds no draft of this desk. A spreadsheet or CSV goes into the form itself, under “From a file”.',
  'drafts.import.city': 'This draft is of another city ({city}) and cannot be opened on this desk.',
  'drafts.unreadable':
    '{count, plural, one {One draft in this browser cannot be read by this page: it is} other {# drafts in this browser cannot be read by this page: they are}} damaged, or written by another version of it. Nothing of it is changed until you delete it here.',
  'drafts.unreadable.name': 'Draft that cannot be read ({id})',
  'drafts.unreadable.delete': 'Delete for good',
  'drafts.unreadable.keep': 'Keep it',
  'drafts.unreadable.right':
    'An earlier draft of this right in this browser cannot be read. It stays as it is; what you type here goes into another draft.',
  'drafts.unavailable':
    'This browser keeps nothing for this page (a private window, storage that is turned off, or storage that does not answer). You can work here, but only until the window is closed: save your draft to a file before.',
  'drafts.missing':
    'The draft in this address is not in this browser. You see the latest one that is.',
  'drafts.about': '{action}: {draft}',

  'list.more': '{count, plural, one {Show one more} other {Show more: # are not listed yet}}',

  'draft.title': '{right}, edition {edition, number, ::group-off}',
  'draft.parts': 'Parts of the update',
  'draft.part.figures': 'Figures',
  'draft.part.import': 'From a file',
  'draft.part.metadata': 'What is measured',
  'draft.part.records': 'Commentary and recommendations',
  'draft.part.preview': 'See what it does',
  'draft.part.hand-over': 'Hand over',
  'draft.undo': 'Undo',
  'draft.redo': 'Redo',
  'draft.undone': 'Undone.',
  'draft.redone': 'Done again.',
  'draft.saved.not': 'Nothing typed yet.',
  'draft.saving': 'Saving …',
  'draft.saved': 'Saved {time}',
  'storage.granted': 'This browser keeps it until you delete it.',
  'storage.browser':
    'Saved in this browser only. It may be deleted: by Safari after seven days without a visit, by any private window when it closes.',
  'storage.file': 'Last saved to a file: {time}.',
  'storage.file.none': 'Not saved to a file yet.',
  'storage.reminder.cells':
    'At least 50 changed cells are in no file. Save the draft to a file: the file stays, even if the browser deletes what it stores.',
  'storage.reminder.day':
    'Work since {day} is in no file. Save the draft to a file: the file stays, even if the browser deletes what it stores.',
  'storage.later': 'Not now',
  'draft.fault':
    'This part of the desk has failed. The fault is in the program, not in what you typed. Save the draft to a file, and tell the people who run this site what it says here:',
  'draft.fault.missing':
    'This part of the desk did not load. The other parts work, and what you typed stays.',
  'draft.failed.full':
    'Not saved: this browser has no room left. What you typed is still in this window. Save it to a file now, or make room and try again.',
  'draft.failed.occupied':
    'Not saved: this browser holds a draft of the same name that cannot be read, and it is never written over. What you typed is in this window only. Save it to a file, and open the file at the desk.',
  'draft.failed.unavailable':
    'Not saved: this browser keeps nothing for this page (a private window, or storage is turned off). What you typed is in this window only, until it is closed. Save it to a file before.',
  'draft.retry': 'Try to save again',
  'draft.conflict':
    'This draft was also changed in another window, at {time}. Neither is written over the other until you choose.',
  'draft.conflict.deleted':
    'This draft was deleted in another window. What you see is still in this one.',
  'draft.conflict.mine': 'Keep what is in this window',
  'draft.conflict.theirs': 'Open what was saved in the other window',
  'draft.elsewhere':
    'This draft is open in another window. Here you can read it; what is typed there does not show here.',
  'draft.openElsewhere':
    'Another window has taken this draft over. Nothing more is saved from here, so that neither writes over the other.',
  'draft.takeOver': 'Go on here instead',
  'draft.tookOver': 'The draft is open in this window now, as it was last saved.',
  'draft.correction':
    'This edition is published. What you change becomes a correction ({file}): a file of its own beside the published one, which stays as it is.',
  'draft.upstreamChanges':
    'This draft was begun on older data. Since then these published files have changed:',
  'draft.upstreamChanges.file': '{file} is another one now',
  'draft.upstreamChanges.new': '{file} is new',
  'draft.upstreamChanges.gone': '{file} is no longer there',
  'draft.upstreamChanges.line': '{figure}: published now {published}, in this draft {draft}',
  'draft.upstreamChanges.none': 'nothing',
  'draft.upstreamChanges.use': 'Take the published figure',
  'draft.upstreamChanges.use.of': 'Take the published figure: {figure}',
}
