import { fileURLToPath } from 'node:url'

/** The path of something that ships with the package (`seeds`, `schema/operations`), from src/ and from dist/ alike. */
export const packageFile = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
