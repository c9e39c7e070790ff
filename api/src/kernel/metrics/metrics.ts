/**
 * A figure that whoever operates the program watches. Labels have few values, known beforehand: a route, a code, the name
 * of a document of our own. What belongs to a person, a chat or a business is none.
 */
export interface Metric<Kind extends 'counter' | 'timing' | 'gauge', Label extends string = never> {
  kind: Kind
  /** With the unit at its end, as Prometheus has it: `_seconds`, `_total`. */
  name: string
  help: string
  labels: readonly Label[]
}

/** Goes up only. */
export type Counter<Label extends string = never> = Metric<'counter', Label>
/** How long things took, in seconds. */
export type Timing<Label extends string = never> = Metric<'timing', Label>
/** What there is at this moment. */
export type Gauge<Label extends string = never> = Metric<'gauge', Label>
/** Any of them, as features list theirs. */
export type AnyMetric = Metric<'counter' | 'timing' | 'gauge', string>

/** The values of a gauge, each with its labels. */
export type Readings<Label extends string> = readonly { labels: Record<Label, string>; value: number }[]

/** Takes figures. Costs nothing while nobody watches. */
export interface Metrics {
  /** False while nobody watches: what is only needed for figures may be left out. */
  readonly watched: boolean
  count<Label extends string>(counter: Counter<Label>, labels: Record<Label, string>, by?: number): void
  time<Label extends string>(timing: Timing<Label>, labels: Record<Label, string>, seconds: number): void
  /** Reads a gauge whenever somebody asks for the figures. */
  watch<Label extends string>(gauge: Gauge<Label>, read: () => Readings<Label> | Promise<Readings<Label>>): void
}

/** Where nobody watches. */
export const NO_METRICS: Metrics = { watched: false, count: () => {}, time: () => {}, watch: () => {} }
