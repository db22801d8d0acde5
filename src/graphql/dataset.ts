import { type Dataset, datasetOf } from '../domain/dataset.ts'
import { AppError } from '../errors.ts'
import type { Manifest } from '../graph/graph.ts'
import { builder } from './builder.ts'
import { CoverageType } from './coverage.ts'
import { languageArgument } from './enums.ts'

const CountsType = builder.objectRef<Dataset>('DatasetCounts').implement({
  description: 'How many records of each type a dataset has.',
  fields: (t) => ({
    organizations: t.exposeInt('organizationCount', { description: 'Organizations.' }),
    people: t.exposeInt('personCount', { description: 'People.' }),
    agreements: t.exposeInt('agreementCount', { description: 'Agreements.' }),
    topics: t.exposeInt('topicCount', { description: 'Topics.' }),
    places: t.exposeInt('placeCount', { description: 'Places.' }),
    sources: t.exposeInt('sourceCount', { description: 'Sources.' }),
  }),
})

export const DatasetType = builder.objectRef<{ dataset: Dataset; manifest: Manifest }>('Dataset').implement({
  description: 'What the dataset behind every answer says of itself.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ dataset }) => dataset.id }),
    version: t.string({
      description: 'The version: a hash of the content. The same content is the same version.',
      resolve: ({ manifest }) => manifest.version,
    }),
    release: t.string({
      description: 'The name of the release for people; cite it with the version.',
      resolve: ({ dataset }) => dataset.release,
    }),
    releasedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'When it was released.',
      resolve: ({ dataset }) => dataset.releasedOn ?? null,
    }),
    importedAt: t.string({
      description: 'When this service imported it: an ISO 8601 instant, UTC.',
      resolve: ({ manifest }) => manifest.importedAt,
    }),
    title: t.string({
      description: 'Its title.',
      args: {
        language: t.arg(languageArgument),
      },
      resolve: ({ dataset }, { language }) => (language === 'EN' ? dataset.titleEn : dataset.titleVi),
    }),
    description: t.string({
      description: 'What it holds.',
      args: {
        language: t.arg(languageArgument),
      },
      resolve: ({ dataset }, { language }) =>
        language === 'EN' ? dataset.descriptionEn : dataset.descriptionVi,
    }),
    methodology: t.string({
      nullable: true,
      description:
        'How its sources were found, what is included and what not, and how to read what is missing. Read it before drawing conclusions from numbers.',
      args: {
        language: t.arg(languageArgument),
      },
      resolve: ({ dataset }, { language }) =>
        (language === 'EN' ? dataset.methodologyEn : dataset.methodologyVi) ?? null,
    }),
    license: t.string({
      description: 'The license of the data, an SPDX identifier.',
      resolve: ({ dataset }) => dataset.license,
    }),
    licenseUrl: t.string({
      description: 'The text of the license.',
      resolve: ({ dataset }) => dataset.licenseUrl,
    }),
    homepage: t.string({
      nullable: true,
      description: 'Where to find it.',
      resolve: ({ dataset }) => dataset.homepage ?? null,
    }),
    creators: t.stringList({ description: 'Who made it.', resolve: ({ dataset }) => [...dataset.creators] }),
    counts: t.field({
      type: CountsType,
      description: 'How many records it has.',
      resolve: ({ dataset }) => dataset,
    }),
    coverage: t.field({
      type: CoverageType,
      description: 'How much is known of its agreements.',
      resolve: ({ dataset }) => dataset,
    }),
  }),
})

builder.queryFields((t) => ({
  dataset: t.field({
    type: DatasetType,
    description: 'The dataset and version that this operation reads / Bộ dữ liệu đang dùng.',
    resolve: async (_root, _arguments, context) => {
      const snapshot = await context.snapshot()
      const dataset = await datasetOf(snapshot)
      if (!dataset) throw new AppError('INTERNAL', 'the version has no dataset record')
      return { dataset, manifest: snapshot.manifest }
    },
  }),
}))
