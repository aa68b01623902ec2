import { createCollectorApi } from '../src/runner/collector.ts'
import { serve } from '../src/worker/serve.ts'

serve(createCollectorApi())
