import { FileDown } from 'lucide-react'
import { Badge } from '@/components/ui/Badge'
import type { MatterMaterial } from '@/domain/catalogue/matterContent'
import { publicText } from '@/i18n/public'
import { sayCounts, sayMaterialNote } from '@/printing/facts'
import { PublicText } from '../PublicText'

const words = publicText.guide

function FormLink({ href, label }: { href?: string; label: string }) {
  if (!href) return null
  return (
    <a
      href={href}
      className="no-print target inline-flex items-center gap-1.5 font-bold text-accent underline underline-offset-4"
    >
      <FileDown aria-hidden="true" className="size-5" />
      {label}
    </a>
  )
}

/** What somebody who fills it in for the first time has to know. */
function Details({ material }: { material: MatterMaterial }) {
  const { issuer, source, commonMistakes, specification, fillingNotes, acceptanceStandard } =
    material
  const note = sayMaterialNote(material)
  const from = issuer && source !== 'applicant' ? words.source(issuer) : ''
  const parts = [
    from && !note.includes(from) ? from : '',
    specification ? words.specification + specification : '',
    fillingNotes ? words.filling + fillingNotes : '',
    acceptanceStandard ? words.standard + acceptanceStandard : '',
  ].filter(Boolean)
  return (
    <>
      {parts.length > 0 ? (
        <p className="text-sm text-soft">
          <PublicText>{`${parts.map((part) => part.replace(/[。；]$/, '')).join('；')}。`}</PublicText>
        </p>
      ) : null}
      {commonMistakes ? (
        <p className="mt-1 text-sm">
          <b className="text-due">{words.mistakes}</b>
          <PublicText>{commonMistakes}</PublicText>
        </p>
      ) : null}
    </>
  )
}

/** The list to tick off: name, who needs it, originals and copies, blank form, usual mistakes. */
export function Materials({ materials }: { materials: readonly MatterMaterial[] }) {
  if (materials.length === 0) return <p>{words.noMaterials}</p>
  return (
    <ul className="border-t border-line">
      {materials.map((material, at) => {
        const note = sayMaterialNote(material)
        const tag = { required: '', optional: words.whenNeeded, tolerated: words.mayFollow }[
          material.necessity
        ]
        return (
          <li key={at} className="grid grid-cols-[auto_1fr] gap-x-3 border-b border-line py-3.5">
            <span
              aria-hidden="true"
              className="mt-1 size-6 rounded-sm border-2 border-ink bg-paper"
            />
            <div className="min-w-0">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <h3 className="text-lg font-bold">
                  {material.name}
                  {tag ? <Badge className="ml-2">{tag}</Badge> : null}
                </h3>
                <p className="font-bold">{sayCounts(material)}</p>
              </div>
              {note ? (
                <p className="text-soft">
                  <PublicText>{note}</PublicText>
                </p>
              ) : null}
              <Details material={material} />
              <p className="flex flex-wrap gap-x-5">
                <FormLink href={material.blankForm} label={words.blankForm} />
                <FormLink href={material.sampleForm} label={words.sampleForm} />
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
