import { Tinypool } from 'tinypool'
import type { Answer } from '../runner/errors.ts'
import { createLab, type Lab, type LabPlayer, type Measured, type Measurement } from '../runner/lab.ts'

/** A lab over threads: its threads are there until it is closed. */
export interface ThreadLab extends Lab {
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>
}

export interface ThreadLabOptions {
  /** Threads (count). */
  readonly workers: number
  /** The compiled worker; absent: the one beside the compiled program. */
  readonly worker?: URL
  /** Told what was just played (futures times policies). */
  readonly onPlayed?: (futures: number) => void
}

export function createThreadLab({
  workers,
  worker = new URL('./node.worker.js', import.meta.url),
  onPlayed = () => {},
}: ThreadLabOptions): ThreadLab {
  const pool = new Tinypool({ filename: worker.href, minThreads: workers, maxThreads: workers })
  const player: LabPlayer = {
    async measure(measurement: Measurement) {
      const answer = (await pool.run(measurement, { name: 'measureTask' })) as Answer<Measured>
      onPlayed(measurement.count * measurement.job.policies.length)
      return answer
    },
  }
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => (closing ??= pool.destroy())
  const lab = createLab(
    Array.from({ length: workers }, () => ({ ...player })),
    () => void close()
  )
  return {
    ...lab,
    close() {
      lab.dispose()
      return close()
    },
  }
}
