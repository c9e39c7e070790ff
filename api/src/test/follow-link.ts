/** Opens a link as a browser does and says which page it leads to. */
export async function followLink(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'manual' })
  return response.headers.get('location') ?? `status ${response.status}`
}
