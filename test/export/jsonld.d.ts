declare module 'jsonld' {
  export interface Quad {
    readonly subject: { readonly value: string }
    readonly predicate: { readonly value: string }
    readonly object: {
      readonly value: string
      readonly termType: string
      readonly language?: string
      readonly datatype?: { readonly value: string }
    }
  }
  const jsonld: { toRDF(document: unknown, options: object): Promise<Quad[]> }
  export default jsonld
}
