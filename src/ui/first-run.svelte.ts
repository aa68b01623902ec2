import { recall, remember } from './preferences.ts'

/** Whether the three steps for newcomers are shown: until they are hidden, and again when asked for. */
class FirstRunChoice {
  #open = $state(recall('steps') !== 'hidden')

  get open(): boolean {
    return this.#open
  }

  set open(open: boolean) {
    this.#open = open
    remember('steps', open ? null : 'hidden')
  }
}

export const firstRun = new FirstRunChoice()
