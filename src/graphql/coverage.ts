import type { Dataset } from '../domain/dataset.ts'
import { builder } from './builder.ts'

interface Share {
  readonly count: number
  readonly of: number
}

const ShareType = builder.objectRef<Share>('CoverageShare').implement({
  description: 'Of how many agreements something is known.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'Of how many agreements.' }),
    share: t.float({
      nullable: true,
      description:
        '`count` divided by the number of all agreements of the dataset: from 0 to 1; null where it has none.',
      resolve: ({ count, of }) => (of === 0 ? null : count / of),
    }),
  }),
})

type Count = { [Name in keyof Dataset]-?: Dataset[Name] extends number ? Name : never }[keyof Dataset]

const share = (dataset: Dataset, counted: Count): Share => ({
  count: dataset[counted],
  of: dataset.agreementCount,
})

export const CoverageType = builder.objectRef<Dataset>('Coverage').implement({
  description:
    'How much is known of the agreements. Every share is of all agreements of the dataset, whatever their status: signed, only referred to, or only announced.',
  fields: (t) => ({
    agreements: t.exposeInt('agreementCount', {
      description: 'How many agreements there are: what each share is of.',
    }),
    namedSigner: t.field({
      type: ShareType,
      description: 'With at least one person who is said or shown to have signed.',
      resolve: (dataset) => share(dataset, 'namedSignerCount'),
    }),
    exactSigningDate: t.field({
      type: ShareType,
      description:
        'Whose date of signing is a day of a known year, not marked as uncertain, be it stated or inferred.',
      resolve: (dataset) => ({
        count: dataset.statedDayCount + dataset.inferredDayCount,
        of: dataset.agreementCount,
      }),
    }),
    exactSigningDateStated: t.field({
      type: ShareType,
      description: 'The part of `exactSigningDate` where a source states the whole date.',
      resolve: (dataset) => share(dataset, 'statedDayCount'),
    }),
    exactSigningDateInferred: t.field({
      type: ShareType,
      description: 'The part of `exactSigningDate` where the editors completed or concluded the date.',
      resolve: (dataset) => share(dataset, 'inferredDayCount'),
    }),
    period: t.field({
      type: ShareType,
      description: 'Whose period is known at both ends, to the year at least.',
      resolve: (dataset) => share(dataset, 'wholePeriodCount'),
    }),
    twoSources: t.field({
      type: ShareType,
      description: 'Reported by two or more sources: `reportCount` is 2 or more.',
      resolve: (dataset) => share(dataset, 'twoSourcesCount'),
    }),
    topics: t.field({
      type: ShareType,
      description: 'With at least one topic.',
      resolve: (dataset) => share(dataset, 'namedTopicCount'),
    }),
    signingPlace: t.field({
      type: ShareType,
      description: 'Of which it is known where it was signed.',
      resolve: (dataset) => share(dataset, 'signingPlaceCount'),
    }),
  }),
})
