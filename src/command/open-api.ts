import { wiring } from '../areas/wiring.ts'
import { openApi } from '../server/open-api.ts'

/** `openapi`: the description of the HTTP interface (OpenAPI 3.1), computed from the registers. */
export function openApiCommand(): Promise<number> {
  process.stdout.write(`${JSON.stringify(openApi(wiring), null, 1)}\n`)
  return Promise.resolve(0)
}
