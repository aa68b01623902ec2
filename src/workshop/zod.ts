import { z } from 'zod'

// The page may not run code that is made of texts.
z.config({ jitless: true })

export { z }
