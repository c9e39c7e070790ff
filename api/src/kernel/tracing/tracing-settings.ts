import { StartupError } from '../startup-error.ts'

/** Where spans are sent, and how many of them. */
export interface TracingSettings {
  /** With the path, such as `http://localhost:4318/v1/traces`. */
  url: string
  /** Part of the traces that are kept, of those that begin here, from 0 to 1. */
  ratio: number
  /** Whether a caller that is trusted says whether its trace is kept. */
  parentBased: boolean
}

const SAMPLERS: Record<string, (argument: number) => number> = {
  always_on: () => 1,
  always_off: () => 0,
  traceidratio: (argument) => argument,
}

/**
 * Reads OpenTelemetry's own variables: nothing is traced until they name an address. The library itself reads those of
 * the exporter (headers, time-out, certificates) and of the resource (names of the service and more).
 */
export function readTracing(text: (name: string) => string | undefined): TracingSettings | undefined {
  const base = text('OTEL_EXPORTER_OTLP_ENDPOINT')
  const url = text('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') ?? (base && `${base.replace(/\/$/, '')}/v1/traces`)
  const exporter = text('OTEL_TRACES_EXPORTER') ?? 'otlp'
  if (!url || exporter === 'none' || text('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return undefined
  if (exporter !== 'otlp') throw new StartupError(`OTEL_TRACES_EXPORTER must be otlp or none, but is "${exporter}".`)
  if (!/^https?:\/\/[^\s]+$/.test(url)) {
    throw new StartupError(`OTEL_EXPORTER_OTLP_ENDPOINT must be an http or https address, but is "${url}".`)
  }
  const protocol = text('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL') ?? text('OTEL_EXPORTER_OTLP_PROTOCOL') ?? 'http/json'
  if (protocol !== 'http/json') {
    throw new StartupError(
      `OTEL_EXPORTER_OTLP_PROTOCOL must be http/json, which every collector takes, but is "${protocol}".`,
    )
  }
  const name = text('OTEL_TRACES_SAMPLER') ?? 'parentbased_always_on'
  const ratioOf = SAMPLERS[name.replace('parentbased_', '')]
  if (!ratioOf) throw new StartupError(`OTEL_TRACES_SAMPLER "${name}" is none of OpenTelemetry's.`)
  const ratio = ratioOf(Number(text('OTEL_TRACES_SAMPLER_ARG') ?? '1'))
  if (!(ratio >= 0 && ratio <= 1)) throw new StartupError('OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1.')
  return { url, ratio, parentBased: name.startsWith('parentbased_') }
}
