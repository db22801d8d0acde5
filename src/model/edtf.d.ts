declare module 'edtf' {
  interface ExtDate {
    type: 'Date' | 'Season' | 'Interval' | 'Year' | 'Decade' | 'Century' | 'Set' | 'List'
    precision?: number
    /** Milliseconds since 1970, or an infinity for an open end. */
    min: number
    max: number
    edtf: string
  }
  /** Throws where the text is no EDTF. */
  export default function edtf(value: string): ExtDate
}
