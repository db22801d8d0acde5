import { dateBounds, isUncertain, toPartialDate } from '../../model/partial-date.ts'
import { citedSources } from '../cited.ts'
import type { AnyDate } from '../date-rules.ts'
import { isToTheDay } from '../known-dates.ts'
import type { Doubt, Rule } from './doubt.ts'
import type { Found } from './known.ts'
import { repeatedDates } from './repeated-dates.ts'

/** Whether a source says less than the date: some time that the date lies in, or a date without its year. */
function saysLess(stated: string, date: string): boolean {
  const [wide, narrow] = [dateBounds(stated), dateBounds(date)]
  if (!narrow?.earliest || !narrow.latest || !wide) return false
  if (!wide.earliest || !wide.latest) return true
  const holds = wide.earliest <= narrow.earliest && narrow.latest <= wide.latest
  return holds && (wide.earliest < narrow.earliest || narrow.latest < wide.latest)
}

/** What a source has instead, in both languages; nothing where it gives no date. */
function statementOf({ edtf, asStated }: AnyDate): Record<'vi' | 'en', string> {
  if (!asStated) return { vi: '', en: '' }
  const less = saysLess(asStated, edtf)
  return {
    vi: `; nguồn ${less ? 'chỉ nêu' : 'nêu'} ${asStated}`,
    en: `; the source states ${less ? 'only ' : ''}${asStated}`,
  }
}

function unsureOf({ record, path, value }: Found<AnyDate>): Doubt | null {
  const { edtf } = value
  const { vi, en } = statementOf(value)
  const isInferred = value.basis === 'INFERRED'
  if (isUncertain(value)) {
    const by = isInferred
      ? { vi: `, do ban biên tập suy ra${vi}`, en: `, concluded by the editors${en}` }
      : { vi: '', en: '' }
    return {
      code: 'DATE_UNCERTAIN',
      record,
      path,
      vi: `Thời điểm ${edtf} chưa chắc chắn${by.vi}.`,
      en: `The date ${edtf} is uncertain or approximate${by.en}.`,
    }
  }
  if (!isInferred) return null
  return {
    code: 'DATE_INFERRED',
    record,
    path,
    vi: `Thời điểm ${edtf} do ban biên tập suy ra${vi}.`,
    en: `The editors concluded ${edtf}${en}.`,
  }
}

/** Dates that the editors completed, or marked as uncertain: each date once. */
export const unsureDates: Rule = ({ records, dates }) => {
  const isRepeated = repeatedDates(records)
  return dates.filter((date) => !isRepeated(date)).flatMap((date) => unsureOf(date) ?? [])
}

/** Dates of signing that are not known, or not to the day. */
export const incompleteDates: Rule = ({ records }) =>
  records.agreement.flatMap(({ id: record, signedOn }): Doubt[] => {
    const at = { record, path: ['signedOn'] }
    if (!signedOn)
      return [
        {
          ...at,
          code: 'AGREEMENT_WITHOUT_DATE',
          vi: 'Không có ngày ký.',
          en: 'No date of signing is recorded.',
        },
      ]
    const { edtf } = signedOn
    if (isToTheDay(signedOn)) return []
    return [
      {
        ...at,
        code: 'DATE_INCOMPLETE',
        vi: `Ngày ký chỉ biết là ${edtf}.`,
        en: `Of the date of signing only ${edtf} is known.`,
      },
    ]
  })

/** Sources cited for a signing that they cannot have seen. */
export const signedAfterPublication: Rule = ({ records, sourceOf, nameOf }) =>
  records.agreement.flatMap(({ id, status, signedOn, signatures }): Doubt[] => {
    const signed = signedOn && toPartialDate(signedOn).earliest
    if (status !== 'SIGNED' || !signed) return []
    const supporting = [signedOn, ...signatures].flatMap(({ evidence }) =>
      evidence.filter(({ stance }) => stance === 'SUPPORTS'),
    )
    return [...citedSources(supporting)].flatMap((source): Doubt[] => {
      const publishedOn = sourceOf(source)?.publishedOn
      const published = publishedOn && toPartialDate(publishedOn).latest
      if (!published || published >= signed) return []
      return [
        {
          code: 'SIGNED_AFTER_PUBLICATION',
          record: id,
          path: ['signedOn'],
          other: source,
          vi: `Ngày ký ${signedOn.edtf} muộn hơn ngày đăng ${publishedOn.edtf} của nguồn “${nameOf(source)}”.`,
          en: `The date of signing, ${signedOn.edtf}, is later than the publication of “${nameOf(source)}” on ${publishedOn.edtf}.`,
        },
      ]
    })
  })
