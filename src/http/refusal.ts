import { AppError } from '../errors.ts'

/** The answer to who asked for a file and gets none; nobody's to keep. */
export const refusal = (
  { code, message, details }: AppError,
  status: number,
  headers: Record<string, string> = {},
): Response =>
  Response.json(
    { errors: [{ message, extensions: { ...details, code } }] },
    { status, headers: { 'cache-control': 'no-store', ...headers } },
  )

/** Null where the method is one for files. */
export const refusedMethod = ({ method }: Request): Response | null =>
  ['GET', 'HEAD'].includes(method)
    ? null
    : refusal(new AppError('BAD_INPUT', `${method} is not for files; GET and HEAD are.`), 405, {
        allow: 'GET, HEAD',
      })
