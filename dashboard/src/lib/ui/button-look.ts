/** How much a button asks to be pressed. */
export type Look = 'solid' | 'outline' | 'plain' | 'danger'

const LOOKS: Record<Look, string> = {
  solid: 'bg-accent-solid text-accent-text hover:bg-accent-solid-hover border-transparent font-medium',
  outline: 'bg-raised text-text border-line-strong shadow-raised hover:bg-hover',
  danger: 'bg-raised text-danger border-danger hover:bg-danger-wash',
  plain: 'text-quiet hover:text-text hover:bg-hover border-transparent',
}

/** Classes of a button, or of a link that looks like one. */
export function buttonClasses(look: Look, more: string): string {
  return `inline-flex h-8 items-center justify-center gap-1.5 whitespace-nowrap rounded-md border px-2.5 text-sm transition-colors disabled:opacity-60 ${LOOKS[look]} ${more}`
}
