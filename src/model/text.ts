import { z } from 'zod'

/** Text as people write it: NFC, no control characters, no space at either end. */
export const text = z
  .string()
  .min(1)
  .max(2000)
  .refine((value) => value === value.trim(), 'has white space at an end')
  .refine((value) => value === value.normalize('NFC'), 'is not in Unicode NFC')
  .refine(
    (value) => value.isWellFormed() && !/\p{Cc}/u.test(value),
    'has a control character or half a surrogate pair',
  )

/** The same statement in Vietnamese and in English. */
export const bilingual = z.strictObject({
  vi: text.describe('In Vietnamese.'),
  en: text.describe('In English.'),
})
