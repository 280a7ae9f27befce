// What makes pages better where scripts run. Nothing needs it.
import { initAll } from './govuk-frontend.min.js'

initAll()
