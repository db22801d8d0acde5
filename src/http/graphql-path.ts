/** Where Yoga answers operations: with a slash at the end too and, those sent by POST, under a prefix that a proxy left there. */
export const isGraphqlPath = (pathname: string): boolean => /\/graphql\/?$/.test(pathname)
