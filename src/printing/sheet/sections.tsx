import type { ReactNode } from 'react'
import type { MatterContent, MatterMaterial } from '@/domain/catalogue/matterContent'
import { printWords as words } from '@/i18n/print'
import { sayCounts, sayMaterialNote } from '../facts'
import { Text } from './Text'

interface Props {
  content: MatterContent
}

interface SectionProps {
  id: string
  title: string
  /** Its usual share of a4 and of large print, in millimetres; what exceeds it most is to be shortened. */
  room: [a4: number, large: number]
  number?: number
  children: ReactNode
}

function Section({ id, title, room, number, children }: SectionProps) {
  return (
    <section
      className={number ? 'part' : 'box'}
      data-section={id}
      data-title={title}
      data-room={room[0]}
      data-large-room={room[1]}
    >
      <h2>
        {number && <span className="disc">{number}</span>}
        {title}
      </h2>
      {children}
    </section>
  )
}

export function WhoSection({ content }: Props) {
  return (
    <Section id="whoCanApply" title={words.whoCan} room={[30, 32]} number={1}>
      <p>
        <Text rich>{content.whoCanApply}</Text>
      </p>
    </Section>
  )
}

function Material({ material }: { material: MatterMaterial }) {
  const note = sayMaterialNote(material)
  const tag = { required: '', optional: words.whenNeeded, tolerated: words.mayFollow }[
    material.necessity
  ]
  return (
    <li className="material">
      <span className="tick" />
      <p className="material-name">
        <b>
          <Text>{material.name}</Text>
        </b>
        {tag && <span className="tag">{tag}</span>}
      </p>
      <p className="counts">{sayCounts(material)}</p>
      {note && (
        <p className="note">
          <Text>{note}</Text>
        </p>
      )}
    </li>
  )
}

export function MaterialsSection({ content }: Props) {
  const { materials } = content
  return (
    <Section id="materials" title={words.materials} room={[110, 165]} number={2}>
      {materials.length === 0 ? (
        <p>{words.noMaterials}</p>
      ) : (
        <ul className="materials">
          {materials.map((material, index) => (
            <Material key={index} material={material} />
          ))}
        </ul>
      )}
    </Section>
  )
}

export function HowSection({ content }: Props) {
  return (
    <Section id="steps" title={words.how} room={[85, 95]} number={3}>
      <ol className="steps">
        {content.steps.map(({ name, limit, note }, index) => (
          <li className="step" key={index}>
            <span className="rail">
              <span className="ring">{index + 1}</span>
              <span className="thread" />
            </span>
            <p className="step-name">
              <b>
                <Text>{name}</Text>
              </b>
              {limit && (
                <span className="step-limit">
                  <Text>{limit}</Text>
                </span>
              )}
            </p>
            {note && (
              <p className="note">
                <Text>{note}</Text>
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

export function UrgentSection({ content }: Props) {
  if (!content.urgentNote) return null
  return (
    <Section id="urgentNote" title={words.urgent} room={[28, 26]}>
      <p>
        <Text rich>{content.urgentNote}</Text>
      </p>
    </Section>
  )
}

/** How to do it oneself, and where: the places that the note does not name already. */
export function SelfSection({ content }: Props) {
  const { selfServiceNote = '', places, hours } = content
  const others = places.slice(0, 2).filter((place) => !selfServiceNote.includes(place.name))
  if (!selfServiceNote && others.length === 0) return null
  return (
    <Section
      id="selfServiceNote"
      title={selfServiceNote ? words.self : words.where}
      room={[36, 32]}
    >
      {selfServiceNote && (
        <p>
          <Text rich>{selfServiceNote}</Text>
        </p>
      )}
      {selfServiceNote && others.length > 0 && (
        <p>
          <b>{words.where}</b>
        </p>
      )}
      {others.map((place, index) => (
        <p className="place" key={index}>
          <Text>{place.name}</Text>
          <span className="note">
            <Text>
              {[place.address, place.hours ?? hours, place.phone].filter(Boolean).join('\uff0c')}
            </Text>
          </span>
        </p>
      ))}
    </Section>
  )
}
