import { recall, remember } from './preferences.ts'

type Theme = 'light' | 'dark'

const systemDark = window.matchMedia('(prefers-color-scheme: dark)')

/** Light or dark: follows the system until the reader chooses otherwise. */
class ThemeChoice {
  #system = $state<Theme>(systemDark.matches ? 'dark' : 'light')
  #chosen = $state<Theme | null>(asTheme(recall('theme')))
  readonly #current = $derived(this.#chosen ?? this.#system)

  constructor() {
    systemDark.addEventListener('change', ({ matches }) => (this.#system = matches ? 'dark' : 'light'))
    apply(this.#chosen)
  }

  get current(): Theme {
    return this.#current
  }

  toggle(): void {
    const wanted = this.#current === 'dark' ? 'light' : 'dark'
    this.#chosen = wanted === this.#system ? null : wanted
    remember('theme', this.#chosen)
    apply(this.#chosen)
  }
}

function asTheme(text: string | null): Theme | null {
  return text === 'light' || text === 'dark' ? text : null
}

function apply(chosen: Theme | null): void {
  if (chosen) document.documentElement.dataset['theme'] = chosen
  else delete document.documentElement.dataset['theme']
}

export const theme = new ThemeChoice()
