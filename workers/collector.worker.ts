import { expose } from 'comlink'
import { createCollectorApi } from '../src/runner/collector.ts'

expose(createCollectorApi())
