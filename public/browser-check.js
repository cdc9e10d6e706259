/* ARCHITECTURE.md, "Which browsers". ECMAScript 5. */
;(function () {
  var root = document.getElementById('root')
  var note = document.getElementById('old-browser')
  try {
    if (
      'noModule' in HTMLScriptElement.prototype &&
      RegExp('(?<!a)b') &&
      CSS.supports('selector(:has(a))') &&
      CSS.supports('width', '1cqi') &&
      Intl.Segmenter &&
      [].toSorted
    ) {
      /* Its heading is not to be taken for the page's. */
      note.parentNode.removeChild(note)
      return
    }
  } catch (error) {
    /* Too old. */
  }
  root.parentNode.removeChild(root)
  note.setAttribute('role', 'main')
  note.removeAttribute('hidden')
})()
