import { figureList } from './figures.ts'

/** The figure that a metric is, and what of it: its value, or the number above the line of a ratio. */
export interface MetricFigure {
  key: string
  take: 'value' | 'numerator'
}

/** Metrics of schemes whose definition is that of a figure (decision 31); their points need no typed value (RSP-21). */
const ofSchemes: Readonly<Record<string, MetricFigure>> = {
  'scheme.returns-on-time': { key: 'responsibility.quarterly-on-time', take: 'numerator' },
  'scheme.election-on-time': { key: 'organizations.terms-on-time-rate', take: 'value' },
  'scheme.items-closed-share': { key: 'orglife.life-items-rate', take: 'value' },
  'scheme.hours-32-share': { key: 'education.hours-rate', take: 'value' },
  'scheme.hours-56-share': { key: 'education.officer-hours-rate', take: 'value' },
  'scheme.member-records-share': { key: 'members.complete', take: 'value' },
  'scheme.floating-share': { key: 'members.floating-complete', take: 'value' },
  'scheme.joint-committee-meetings': { key: 'organizations.joint-meetings', take: 'value' },
  'scheme.organization-coverage-share': { key: 'organizations.organization-coverage-rate', take: 'value' },
  'scheme.work-coverage-share': { key: 'organizations.work-coverage-rate', take: 'value' },
  'scheme.members-reported-in-share': { key: 'members.in-service-rate', take: 'value' },
}

const keys = new Set(figureList.filter(one => !('compartment' in one)).map(one => one.key as string))

/** The figure behind a metric; null where persons judge or type it. */
export const figureOfMetric = (metric: string | null): MetricFigure | null =>
  metric === null ? null : (ofSchemes[metric] ?? (keys.has(metric) ? { key: metric, take: 'value' } : null))
