import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const ROOT = new URL('../../../../', import.meta.url)
const WIDGET = fileURLToPath(new URL('widget/dist/', ROOT))
const DOCUMENTS = fileURLToPath(new URL('docs/', ROOT))
const DASHBOARD = fileURLToPath(new URL('dashboard/build/', ROOT))

const PAGE_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ')
/** The chat as staff try it in their settings: on a page of ours alone, and unable to ask anybody anything. */
const PREVIEW_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
/** The dashboard's own policy for scripts and styles is in its page, with the hashes of that build. */
const DASHBOARD_POLICY = "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'"

/** Serves the widget, the pages that links lead to, the example page and, for every other page, the dashboard. */
export function serveWebPages(server: FastifyInstance): void {
  const missing = (reply: FastifyReply, what: string) =>
    reply.code(503).type('text/plain').send(`The ${what} has not been built. Run the build and start again.\n`)
  const widgetBuilt = existsSync(WIDGET)
  const dashboardBuilt = existsSync(DASHBOARD)

  void server.register(fastifyStatic, {
    root: widgetBuilt ? WIDGET : fileURLToPath(new URL('.', import.meta.url)),
    prefix: '/widget/',
    serve: widgetBuilt,
    preCompressed: true,
    index: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.header('access-control-allow-origin', '*')
      response.header('cross-origin-resource-policy', 'cross-origin')
      response.header('cache-control', cachingOf(path))
    },
  })
  const page =
    (file: string, policy = PAGE_POLICY) =>
    (_request: unknown, reply: FastifyReply) =>
      widgetBuilt
        ? reply.header('content-security-policy', policy).sendFile(file, WIDGET, { cacheControl: false })
        : missing(reply, 'widget')
  server.get('/widget.js', (_request, reply) =>
    widgetBuilt ? reply.sendFile('widget.js', WIDGET, { cacheControl: false }) : missing(reply, 'widget'),
  )
  server.get('/demo', page('demo.html'))
  server.get('/widget-preview', page('preview.html', PREVIEW_POLICY))
  // What the dashboard leads to is that of this very version; a browser shows it as it is written.
  server.get('/docs/:name(^[a-z]+).md', (request, reply) =>
    reply
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
      .type('text/plain; charset=utf-8')
      .sendFile(`${(request.params as { name: string }).name}.md`, DOCUMENTS, {
        cacheControl: false,
        contentType: false,
      }),
  )
  for (const address of ['/tour/:token', '/sign-up/:token', '/day-pass/:token']) server.get(address, page('pages.html'))

  if (dashboardBuilt) {
    void server.register(fastifyStatic, {
      root: DASHBOARD,
      prefix: '/',
      decorateReply: false,
      wildcard: false,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response, path) => response.header('cache-control', cachingOf(path)),
    })
  }
  server.get('/', (_request, reply) => dashboardPage(reply))
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (wantsPage && !request.url.startsWith('/_app/')) return dashboardPage(reply)
    return reply.code(404).type('text/plain').send('There is nothing at this address.\n')
  })

  function dashboardPage(reply: FastifyReply) {
    return dashboardBuilt
      ? reply
          .header('content-security-policy', DASHBOARD_POLICY)
          .sendFile('index.html', DASHBOARD, { cacheControl: false })
      : missing(reply, 'dashboard')
  }
}

/** Files with a hash of their content in their name never change. */
function cachingOf(path: string): string {
  return /[/\\]immutable[/\\]|-[\w-]{8}\.\w+(\.\w+)?$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
}
