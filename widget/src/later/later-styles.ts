import styles from './later.css?inline'

let sheet: CSSStyleSheet | undefined

/** Brings the styles of what is fetched later into the window that a node of it stands in. */
export function withLaterStyles(node: Element): void {
  const root = node.getRootNode() as ShadowRoot
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}
