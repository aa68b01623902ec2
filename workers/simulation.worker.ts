import { createSimulationApi } from '../src/runner/api.ts'
import { serve } from '../src/worker/serve.ts'

serve(createSimulationApi())
