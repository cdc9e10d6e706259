/*
 * Runs before the program, in any browser: tries what the program cannot do without. Where
 * something is missing, the sentence for old browsers (index.html) takes the place of the program. It is written
 * as browsers of 2009 read it, and stands in a file since the page's policy allows no script inside.
 */
;(function () {
  function isOld() {
    try {
      return !(
        // Modules: the program itself.
        'noModule' in HTMLScriptElement.prototype &&
        // Text of any script or sign is searched with it; the newest thing that Safari 16.4 brought.
        new RegExp('(?<!a)b').test('b') &&
        CSS.supports('selector(:has(a))') &&
        CSS.supports('width', '1cqi') &&
        typeof Intl.Segmenter === 'function' &&
        typeof structuredClone === 'function' &&
        typeof Array.prototype.toSorted === 'function'
      )
    } catch (error) {
      return true
    }
  }

  if (!isOld()) return
  var root = document.getElementById('root')
  var sentence = document.getElementById('old-browser')
  if (root) root.parentNode.removeChild(root)
  if (!sentence) return
  sentence.setAttribute('role', 'main')
  sentence.removeAttribute('hidden')
})()
