import type { Words } from '../../language/words.ts'
import type { Choice, Judgement } from './judgement.ts'
import type { Recalled, Recollection } from './recall.ts'

/** Likeness from which an own confirmation decides alone, and from which it decides where nothing else is claimed with conviction. */
const strong = 0.72
const fair = 0.45
/** Likeness from which an own confirmation may be filled unattended. */
const even = 0.5
/** How far another answer must stay behind. */
const clear = 0.04
/** How sure a proposal is at most that rests on another office's confirmation, or that an own one somewhat like it speaks against. */
const unproved = 0.85
/** So sure of another figure that a merely fair likeness does not overrule it. */
const conviction = 0.7

/**
 * The judgement on a spot once memory has spoken. An own confirmation of much the same words decides; another office's only proposes;
 * what `fits` refuses (a figure counted in another unit, or no longer in the list) never enters.
 */
export function remembered(judged: Judgement, { best }: Recollection, fits: (key: string) => boolean): Judgement {
  if (!best || (best.confirmation.key !== null && !fits(best.confirmation.key))) return judged
  const { confirmation, likeness, lead } = best
  const own = confirmation.text?.of !== 'sibling'
  const agrees = judged.key === confirmation.key && (judged.kind === confirmation.kind || judged.key !== null)
  const objects = !agrees && judged.key !== null && judged.confidence >= conviction
  const decides = likeness >= strong || (likeness >= fair && !objects)
  if (own && decides && lead >= clear)
    return recalled(judged, best, agrees ? Math.max(judged.confidence, sureness(likeness)) : sureness(likeness))
  if (agrees) return { ...judged, confidence: round(1 - (1 - judged.confidence) * (1 - likeness * (own ? 0.9 : 0.5))) }
  if (!decides || lead < clear) return own ? doubted(judged) : judged
  return objects || confirmation.key === null ? judged : recalled(judged, best, unproved * likeness)
}

const sureness = (likeness: number): number => (likeness < even ? 0.84 : Math.min(0.99, 0.9 + 0.3 * (likeness - even)))

const doubted = (judged: Judgement): Judgement => ({ ...judged, confidence: round(Math.min(judged.confidence * unproved, unproved)) })

/** The confirmation's answer; what was judged without it stays among the choices. */
function recalled(judged: Judgement, best: Recalled, confidence: number): Judgement {
  const { key, kind, org, programme } = best.confirmation
  const before: Choice[] = judged.key === null || judged.key === key ? [] : [{ key: judged.key, confidence: round(1 - confidence) }]
  return {
    kind,
    key,
    confidence: round(confidence),
    why: whyOf(best),
    others: [...before, ...judged.others.filter(other => other.key !== key)].slice(0, 4),
    org: org ?? null,
    programme: programme ?? null,
  }
}

/** Names the earlier text and its words. */
function whyOf({ confirmation: { context, text }, likeness }: Recalled): Words {
  const words = wordsOf(context)
  const [same, sameEn] = likeness >= 0.995 ? ['相同', 'the same words'] : ['相近', 'much the same words']
  if (text?.of === 'sibling')
    return [
      `与同类组织《${text.title}》中确认过的“${words}”${same}`,
      `${sameEn} were confirmed in “${text.title}” of an organization of the same kind: “${words}”`,
    ]
  return text
    ? [`与本单位《${text.title}》中确认过的“${words}”${same}`, `${sameEn} were confirmed in this office's “${text.title}”: “${words}”`]
    : [`与以前确认过的“${words}”${same}`, `${sameEn} were confirmed before: “${words}”`]
}

/** The nearest words on both sides of the spot, the spot as X. */
function wordsOf(context: string): string {
  const words = context.slice(context.lastIndexOf('›') + 1)
  const at = words.indexOf('@')
  return `${words.slice(Math.max(0, at - 10), at)}X${words.slice(at + 1, at + 7)}`.replaceAll('#', 'X')
}

const round = (x: number): number => Math.round(x * 1000) / 1000
