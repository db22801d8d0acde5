import type { PlaceKind } from '../../model/vocabulary.ts'
import type { Rule } from './doubt.ts'

/** What the schemes of codes that a record may use have codes for. */
const CODED: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['PROVINCE', 'MUNICIPALITY', 'DISTRICT', 'COMMUNE'])

export const placesWithoutCode: Rule = ({ records }) =>
  records.place
    .filter(({ kind, codes }) => CODED.has(kind) && codes.length === 0)
    .map(({ id, name }) => ({
      code: 'PLACE_WITHOUT_CODE',
      record: id,
      path: ['codes'],
      vi: `Không có mã chính thức của ${name}.`,
      en: `No official code of ${name} is recorded.`,
    }))

export const placesWithoutCentroid: Rule = ({ records }) =>
  records.place
    .filter(({ centroid }) => !centroid)
    .map(({ id, name }) => ({
      code: 'PLACE_WITHOUT_CENTROID',
      record: id,
      path: ['centroid'],
      vi: `Không có tọa độ của ${name}.`,
      en: `No coordinates of ${name} are recorded.`,
    }))
