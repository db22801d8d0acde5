import type { Plugin } from 'graphql-yoga'
import { AppError } from '../errors.ts'
import { isGraphqlPath } from './graphql-path.ts'
import { refusal } from './refusal.ts'

/** All that can be asked for here. */
const ADDRESSES = [
  '/graphql',
  '/export/<name>.<format>',
  '/releases/',
  '/releases/<version>.ndjson',
  '/health',
  '/ready',
] as const

/** Any other address: what there is, in the place of Yoga's empty answer. */
export const useElsewhere = (): Plugin => ({
  onRequest: ({ url, endResponse }) => {
    if (isGraphqlPath(url.pathname)) return
    const message = `There is nothing at ${JSON.stringify(url.pathname.slice(0, 200))}; there are ${ADDRESSES.join(', ')}.`
    endResponse(refusal(new AppError('NOT_FOUND', message, { addresses: ADDRESSES }), 404))
  },
})
