import { z } from 'zod'
import { id, someText, text, year } from './text.ts'

/** A public source that numbers and law notes cite. */
export const evidence = z.strictObject({
  id: id('Id by which numbers cite this source'),
  title: someText('Title, or what the page says', 300),
  publisher: someText('Who published it', 200),
  year: year('Year of publication, or of the last edition seen').exactOptional(),
  address: text(
    'Where to find it: a web address, or journal and volume. Shown as text, never opened by itself',
    500
  ).exactOptional(),
  note: text('What to know before relying on it', 500).exactOptional(),
})
