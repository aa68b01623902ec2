import { calibrate as makePlace, checkCalibration, TooFewContracts } from '../spend/index.ts'
import { calibrateHelp, readCalibrateOptions } from './calibrate-options.ts'
import { playYear } from '../runner/play-year.ts'
import { readCalibrateInput, type CalibrateInput } from './calibrate-read.ts'
import { reportText } from './calibrate-text.ts'
import type { Command } from './command.ts'
import { formatJson } from './format.ts'
import { writeFile } from './output.ts'
import { inputError } from './problems.ts'

export const calibrate: Command = {
  summary: 'make a scenario from contracts or payments',
  help: calibrateHelp,
  async run(args, { print, signal }) {
    const options = readCalibrateOptions(args)
    const input = await readCalibrateInput(options, signal)
    signal.throwIfAborted()
    if (options.mapOut !== undefined) writeFile(options.mapOut, formatJson(input.mapping))
    const made = makeOne(input, options.files)
    const { file, report } = await checkCalibration(made, input.settings, (job, runs) => {
      signal.throwIfAborted()
      return playYear(job, runs)
    })
    signal.throwIfAborted()
    if (options.report === undefined) process.stderr.write(reportText(report))
    else writeFile(options.report, formatJson(report))
    const text = formatJson(file)
    if (options.out === undefined) await print(text)
    else writeFile(options.out, text)
  },
}

/** @throws InputError when there is too little to make a place of. */
function makeOne({ records, settings }: CalibrateInput, files: readonly string[]) {
  try {
    return makePlace(records, settings)
  } catch (thrown) {
    if (thrown instanceof TooFewContracts) throw inputError(files.join(', '), thrown.message)
    throw thrown
  }
}
