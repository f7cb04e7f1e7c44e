/** Milliseconds after which somebody who says nothing any more counts as gone. */
const fades = 45_000

/** Who has which report open now, in this process's memory alone: nothing of it is stored, and nothing tells afterwards who was there or for how long (rules §16). */
export class Presence {
  private readonly places = new Map<string, Map<number, { name: string; seen: number }>>()

  /** Notes that somebody has a place open, and answers the names of the others who have, in the order of their names. */
  here(place: string, { account, name }: { account: number; name: string }, now: number): string[] {
    this.fade(now)
    const people = this.places.get(place) ?? new Map<number, { name: string; seen: number }>()
    this.places.set(place, people.set(account, { name, seen: now }))
    return [...people].flatMap(([id, one]) => (id === account ? [] : one.name)).sort((a, b) => a.localeCompare(b, 'zh'))
  }

  /** Notes that somebody has closed it. */
  gone(place: string, account: number): void {
    const people = this.places.get(place)
    people?.delete(account)
    if (people?.size === 0) this.places.delete(place)
  }

  /** How many places are open; for tests and for whoever wonders what is kept. */
  get open(): number {
    return this.places.size
  }

  private fade(now: number): void {
    for (const [place, people] of this.places) for (const [account, { seen }] of people) if (now - seen > fades) this.gone(place, account)
  }
}
