/** A figure at its coordinates, as an address carries it. */
export interface TraceAddress {
  key: string
  org: number
  from: string
  to: string
  programme?: number | null
}

/** The open trace card as it stands in an address, behind `trace=`. */
export const writeTrace = ({ key, org, from, to, programme }: TraceAddress): string => [key, org, from, to, programme ?? ''].join('!')
