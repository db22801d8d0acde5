import { DEFAULT_PAGE } from '../domain/cursor.ts'
import { MOST_VALUES } from '../domain/facets.ts'
import {
  type Timeline,
  type TimelineYear,
  type TopicInYear,
  timelineOf,
  type YearCount,
} from '../domain/timeline.ts'
import { agreementFilterArguments } from './agreement-list.ts'
import { builder } from './builder.ts'
import { heavy } from './heavy.ts'
import { levelArgument } from './matrix.ts'
import { firstOf } from './network-first.ts'
import { TopicRef } from './refs.ts'

const YearCountType = builder.objectRef<YearCount>('CertainAndPossible').implement({
  description: 'A number of agreements by dates that are known only in part; see `Certainty`.',
  fields: (t) => ({
    certain: t.exposeInt('certain', {
      description:
        'How many surely, whatever their exact days are: none by a date that is marked as uncertain or approximate.',
    }),
    possible: t.exposeInt('possible', {
      description:
        'How many by what the bounds of their dates allow, the certain ones among them. A date that may lie in several years counts in each, so that years may add up to more than all agreements.',
    }),
  }),
})

const TopicInYearType = builder.objectRef<TopicInYear>('TimelineTopic').implement({
  description: 'Agreements on a topic, signed in a year.',
  fields: (t) => ({
    topic: t.field({ type: TopicRef, description: 'The topic.', resolve: ({ topic }) => topic }),
    signed: t.expose('signed', {
      type: YearCountType,
      description: 'Signed in the year; each agreement counts under each of its topics of the level.',
    }),
  }),
})

const TimelineYearType = builder.objectRef<TimelineYear>('TimelineYear').implement({
  description: 'The agreements of a year.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    signed: t.expose('signed', {
      type: YearCountType,
      description:
        'Signed in the year: those that `agreements(signedBetween: …)` lists from its first day to its last, with the same filters and certainty.',
    }),
    active: t.expose('active', {
      type: YearCountType,
      description:
        'In force on at least one day of the year, by the period that they give themselves and nothing else, as in `network(activeBetween: …)`. Those whose period is not known at both ends are in no year: see `noPeriodCount`.',
    }),
    topicCount: t.int({
      description: 'How many topics of the level the agreements signed in the year have.',
      resolve: ({ topics }) => topics.length,
    }),
    topics: t.field({
      type: [TopicInYearType],
      description: 'Those topics: of most possible agreements first, those of as many by id.',
      args: {
        first: t.arg.int({
          defaultValue: DEFAULT_PAGE,
          description: `So many of them, ${MOST_VALUES} at most.`,
        }),
      },
      resolve: ({ topics }, { first }) => [...firstOf(topics, first ?? DEFAULT_PAGE, MOST_VALUES)],
    }),
  }),
})

const TimelineType = builder.objectRef<Timeline>('Timeline').implement({
  description: 'Agreements by year / Thỏa thuận theo năm: ký kết, còn hiệu lực, theo chủ đề.',
  fields: (t) => ({
    years: t.field({
      type: [TimelineYearType],
      description:
        'From the first year in which an agreement was signed or in force to the last, years without one among them.',
      resolve: ({ years }) => [...years],
    }),
    agreementCount: t.exposeInt('agreementCount', {
      description: 'How many agreements the filters leave, dated or not.',
    }),
    noSigningYearCount: t.exposeInt('noSigningYearCount', {
      description: 'How many of them are signed in no year here: it is not known in which.',
    }),
    noPeriodCount: t.exposeInt('noPeriodCount', {
      description: 'How many of them are in force in no year here: their period is not known at both ends.',
    }),
    undatedCount: t.int({
      description:
        'How many more agreements the date arguments leave open, and leave out: their dates are not known or, for `certainty: CERTAIN`, marked as uncertain. 0 without a date argument.',
      resolve: (timeline) => timeline.undatedCount(),
    }),
  }),
})

builder.queryFields((t) => ({
  timeline: t.field({
    type: TimelineType,
    nullable: true,
    description:
      'Agreements by the years in which they were signed and in force, and by topic, of the agreements that all filters together leave: announced ones too, which `status` leaves out / Dòng thời gian của các thỏa thuận.',
    args: { ...levelArgument(t.arg), ...agreementFilterArguments(t.arg) },
    resolve: async (_root, { level, ...filter }, context) =>
      timelineOf(await heavy(context, 'timeline'), filter, level ?? 1),
  }),
}))
