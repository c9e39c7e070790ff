import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { askAsStaff } from './ask-as-staff.ts'
import { thisProgram } from './this-program.ts'

/** Styles of a page that mean harm to everything on it. */
export const HOSTILE = `* { all: unset !important } :root { font-size: 40px } div, p, button { display: none !important }`

/** What is particular about a page; it speaks English, adds the widget as the operator's site does, and styles nothing. */
export interface HostPageParts {
  html?: string
  attributes?: string
  styles?: string
  body?: string
  /** The script tag as a whole, instead of the usual one with the attributes. */
  script?: string
}

/** Pages of another origin than Foyer's, under a policy that allows what the documentation asks for and nothing else. */
export class HostSite {
  readonly foyer: string
  readonly policy: string
  readonly #server: Server
  readonly #pages = new Map<string, HostPageParts>()

  private constructor(foyer: string, policy: string, server: Server) {
    this.foyer = foyer
    this.policy = policy
    this.#server = server
  }

  /** Starts one that nobody has allowed yet. */
  static async start({ policy = '' } = {}): Promise<HostSite> {
    const server = createServer()
    const foyer = thisProgram().address
    const site = new HostSite(foyer, policy || `script-src ${foyer}; connect-src ${foyer}`, server)
    server.on('request', ({ url = '/' }, response) => {
      const parts = site.#pages.get(url)
      if (url.endsWith('.css')) return response.setHeader('content-type', 'text/css').end(site.#stylesOf(url))
      if (!parts) return response.writeHead(204).end()
      const policy = `default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; ${site.policy}`
      response.setHeader('content-security-policy', policy).setHeader('content-type', 'text/html; charset=utf-8')
      response.end(site.#write(url, parts))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return site
  }

  /** Where it is. */
  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Adds a page and gives its address. */
  page(path: string, parts: HostPageParts = {}): string {
    this.#pages.set(path, parts)
    return this.origin + path
  }

  /** Allows these sites, and no others, to use the widget of the example operator; a member of staff does it. */
  static async allow(...sites: HostSite[]): Promise<void> {
    const query = 'mutation ($input: SetAllowedOriginsInput!) { setAllowedOrigins(input: $input) { allowedOrigins } }'
    const allowedOrigins = sites.map(({ origin }) => origin)
    await askAsStaff(query, { input: { siteKey: 'site_demo', allowedOrigins } })
  }

  /** Ends it. */
  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  #stylesOf(url: string): string {
    return this.#pages.get(url.slice(0, -'.css'.length))?.styles ?? ''
  }

  #write(url: string, parts: HostPageParts): string {
    const { html = 'lang="en"', attributes = '', body = '<h1>A page</h1>' } = parts
    const usual = `<script src="${this.foyer}/widget.js" data-site-key="site_demo" ${attributes} async></script>`
    return `<!doctype html><html ${html}><head><title>A page</title><link rel="stylesheet" href="${url}.css"></head>
      <body>${body}${parts.script ?? usual}</body></html>`
  }
}
