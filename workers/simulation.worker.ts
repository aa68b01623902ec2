import { expose } from 'comlink'
import { createSimulationApi } from '../src/runner/api.ts'

expose(createSimulationApi())
