import { setTimeout as sleep } from 'node:timers/promises'
import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { parseTraceParent } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import { currentScope } from '../request-scope.ts'
import type { OpenSpan, Tracing } from './tracing.ts'
import type { TracingSettings } from './tracing-settings.ts'

/** How long a process that ends tries to send its last spans. */
const PATIENCE_MS = 2000
/** Longer texts say nothing more. */
const MOST_CHARACTERS = 2000

/** What belongs to a span that was begun here. */
const contexts = new WeakMap<OpenSpan, Context>()

/** Sends spans to a collector, in batches and never in the way of who is answered. */
export function openTelemetry({ url, ratio, parentBased }: TracingSettings): Tracing {
  const root = new TraceIdRatioBasedSampler(ratio)
  const named = detectResources({ detectors: [envDetector] })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'foyer' }).merge(named),
    sampler: parentBased ? new ParentBasedSampler({ root }) : root,
    spanLimits: { attributeValueLengthLimit: MOST_CHARACTERS },
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }) })],
  })
  const tracer = provider.getTracer('foyer')
  return {
    on: true,
    begin({ name, kind, facts }, traceparent) {
      const parent = contextOf(traceparent)
      const span = tracer.startSpan(name, { kind: SpanKind[kind], ...(facts && { attributes: facts }) }, parent)
      return opened(span, parent)
    },
    async close() {
      // What a collector does not take by then is lost: nobody waits for it.
      const sent = provider.shutdown().catch(() => {})
      await Promise.race([sent, sleep(PATIENCE_MS, undefined, { ref: false })])
    },
  }
}

function opened(span: Span, parent: Context): OpenSpan {
  const open: OpenSpan = {
    set: (facts) => void span.setAttributes(facts),
    end(failed) {
      if (failed !== undefined) span.setAttribute('error.type', failed).setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    },
  }
  contexts.set(open, trace.setSpan(parent, span))
  return open
}

/** What a new span belongs to. */
function contextOf(traceparent: string | undefined): Context {
  const remote = traceparent === undefined ? null : parseTraceParent(traceparent)
  if (remote) return trace.setSpanContext(ROOT_CONTEXT, { ...remote, isRemote: true })
  const span = currentScope()?.span
  return (span && contexts.get(span)) ?? ROOT_CONTEXT
}
