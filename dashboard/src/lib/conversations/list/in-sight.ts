/** Says whether an element is in sight or will soon be: within one and a half windows of it. */
export function inSight(change: (near: boolean) => void) {
  return (element: Element) => {
    const observer = new IntersectionObserver((entries) => change(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: '150% 0px',
    })
    observer.observe(element)
    return () => observer.disconnect()
  }
}
