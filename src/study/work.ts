import type { Bench } from '../runner/lab.ts'
import { STUDIES, type Study, type StudyName } from './studies.ts'

/** How a study ended: its result, or in plain words why there is none. */
export type Outcome =
  { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly message: string }

/** What the page and its worker say to each other. */
export interface StudyApi {
  run(
    name: StudyName,
    input: unknown,
    play: Bench['play'],
    tell: (done: number, total: number) => void,
    show: (soFar: unknown) => void
  ): Promise<Outcome>
}

/** Runs studies, wherever it is called; what they simulate is played elsewhere. */
export function createStudyApi(): StudyApi {
  return {
    async run(name, input, play, tell, show) {
      try {
        const study = STUDIES[name] as Study<unknown, unknown>
        return { ok: true, result: await study(input, { bench: { play }, tell }, show) }
      } catch (thrown) {
        return { ok: false, message: thrown instanceof Error ? thrown.message : String(thrown) }
      }
    },
  }
}
