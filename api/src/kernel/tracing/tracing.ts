import { currentScope, within } from '../request-scope.ts'

/** Facts of a span, by names of OpenTelemetry's conventions. Never what a person wrote or is called, and no secret. */
export type Facts = Record<string, string | number | boolean>

/** What takes time: answering a request, a statement, asking somebody else. */
export interface SpanShape {
  name: string
  /** Whether somebody asks us, we ask somebody, or neither. */
  kind: 'SERVER' | 'CLIENT' | 'INTERNAL'
  facts?: Facts
}

/** A span that has begun. */
export interface OpenSpan {
  set(facts: Facts): void
  /** Ends it; with a reason it has failed. */
  end(failed?: string): void
}

/** Tells where time goes, span within span. */
export interface Tracing {
  readonly on: boolean
  /** Begins a span within that of the running code, or within the one that a caller's `traceparent` names. */
  begin(shape: SpanShape, traceparent?: string): OpenSpan
  /** Sends what has not been sent. */
  close(): Promise<void>
}

const NO_SPAN: OpenSpan = { set: () => {}, end: () => {} }

/** Where nobody wants to know. */
export const NO_TRACING: Tracing = { on: false, begin: () => NO_SPAN, close: async () => {} }

/** Does something within a span: what it does, statements too, is told within that. */
export async function inSpan<Result>(
  tracing: Tracing,
  shape: SpanShape,
  work: (span: OpenSpan) => Promise<Result>,
): Promise<Result> {
  if (!tracing.on) return work(NO_SPAN)
  const span = tracing.begin(shape)
  try {
    const result = await within({ ...currentScope(), span }, () => work(span))
    span.end()
    return result
  } catch (error) {
    span.end((error as Error).name)
    throw error
  }
}
