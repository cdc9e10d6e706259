import type { Translator } from '../../i18n/translate.ts'

/** The message when a chunk could not be loaded, with a button that reloads the page. */
export function ChunkFault({ translator }: { readonly translator: Translator }) {
  return (
    <>
      {translator.t('chunk.what')}{' '}
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => location.reload()}
      >
        {translator.t('chunk.reload')}
      </button>
    </>
  )
}
