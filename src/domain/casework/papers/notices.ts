import type { MatterMaterial } from '../../catalogue/matterContent'
import type { PlainDate } from '../../platform/plainDate'
import { legDeadline } from '../clock'
import { openLeg } from '../state'
import { type PaperEntry, stateAfter } from './kinds'
import {
  type PaperHead,
  type PaperSource,
  eventAt,
  headOf,
  holderName,
  materialsAt,
} from './source'

/** 委托书. */
export interface ConsentPaper extends PaperHead<'consent'> {
  /** How the result may be received, as the guide has it. */
  resultName?: string
}

/** A material that is missing, and how to mend it. */
export interface MissingLine {
  name: string
  /** Absent when the checklist does not know it. */
  material?: MatterMaterial
  remark: string
}

/** 一次性告知书, and the department's 补正通知书. */
export interface NoticePaper extends PaperHead<'notice' | 'supplement'> {
  missing: MissingLine[]
  /** Names of what was received. */
  received: string[]
  /** 1 for the first: all is to be told at once (§二(二)1). */
  count: number
  /** Why there is another one. */
  repeatReason?: string
}

/** 交接单. */
export interface HandoverPaper extends PaperHead<'handover'> {
  from: string
  to: string
  materials: MatterMaterial[]
  isGreen: boolean
  /** By when it was to be passed on. */
  dueOn?: PlainDate
  /** Once it was acknowledged. */
  receivedOn?: PlainDate
  receivedBy?: string
}

/** The agency that the applicant entrusts; nothing of it is computed, the paper is there to be signed. */
export function consentPaper(source: PaperSource, entry: PaperEntry): ConsentPaper {
  const { data } = eventAt(source, entry.event, 'registered')
  return {
    ...headOf(source, entry, { kind: 'consent', issuer: data.origin }),
    resultName: source.content.resultName,
  }
}

/** Everything that is missing, told once, with how to mend it. */
export function noticePaper(
  source: PaperSource,
  entry: PaperEntry,
  kind: 'notice' | 'supplement',
): NoticePaper {
  const { data } = eventAt(source, entry.event, 'noticed')
  const state = stateAfter(source.events, entry.event)
  const missing = data.missing.map(({ material: code, remark }) => {
    const material = source.content.materials.find((one) => one.code === code)
    return { name: material?.name ?? code, ...(material ? { material } : {}), remark }
  })
  const lacking = new Set(data.missing.map(({ material }) => material))
  const received = materialsAt(
    source,
    state.materials.filter((code) => !lacking.has(code)),
  )
  return {
    ...headOf(source, entry, { kind, issuer: state.holder }),
    missing,
    received: received.map(({ name }) => name),
    count: state.noticeCount,
    ...(data.repeatReason ? { repeatReason: data.repeatReason } : {}),
  }
}

/** One handover, with the receipt once it was acknowledged (§二(三)2). */
export function handoverPaper(source: PaperSource, entry: PaperEntry): HandoverPaper {
  const { data } = eventAt(source, entry.event, 'forwarded')
  const state = stateAfter(source.events, entry.event)
  const leg = openLeg(state)
  const next = source.events[entry.event]
  return {
    ...headOf(source, entry, { kind: 'handover', issuer: state.holder }),
    from: holderName(source, state.holder),
    to: holderName(source, data.to),
    materials: materialsAt(source, data.materials),
    isGreen: state.isGreen,
    dueOn: (leg && legDeadline(leg, source.calendar)?.dueOn) ?? undefined,
    ...(next?.kind === 'received'
      ? { receivedOn: next.on, receivedBy: source.names[next.by ?? ''] ?? '' }
      : {}),
  }
}
