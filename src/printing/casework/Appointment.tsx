import type { Slot } from '@/domain/casework/appointments/state'
import { sayDay, sayTimes } from '@/domain/casework/appointments/saySlot'
import { sayCaseNumber } from '@/domain/casework/caseNumber'
import { appointmentPaperWords as words } from '@/i18n/casePapers'
import type { CountyFacts, StationFacts } from '../documents'
import { Footer, Table, accentStyle } from '../papers/parts'
import { Text } from '../sheet/Text'
import { Tick } from '../Tick'
import { Keys } from './parts'

/** A citizen as the papers of an appointment name her. */
export interface AppointedPerson {
  /** Number of the case. */
  number: string
  /** Masked. */
  name: string
  /** Masked. */
  phone: string
}

/** What the papers of an appointment are made of. */
export interface AppointmentDocument {
  matterName: string
  slot: Slot
  station: StationFacts
  county: CountyFacts
  people: AppointedPerson[]
}

/** 通知名单: whom the agent calls, a line each, with room for what they said. */
export function AppointmentList({
  matterName,
  slot,
  station,
  county,
  people,
}: AppointmentDocument) {
  return (
    <>
      <Footer title={`${words.list}\u3000${station.name}\u3000${matterName}`} />
      <article className="paper case list" lang="zh-CN" style={accentStyle(county.accent)}>
        <header>
          <p className="strip">
            <span>
              <Text>{station.name}</Text>
            </span>
            <span>
              <b>{words.count(people.length)}</b>
            </span>
          </p>
          <h1>{words.list}</h1>
          <p className="addressee">
            <Text>{matterName}</Text>
          </p>
        </header>
        <Keys
          keys={[
            [words.when, sayDay(slot.date), sayTimes(slot)],
            [words.place, slot.place, `${words.contact} ${slot.contact}`],
            [words.bring, slot.bring],
          ]}
        />
        <Table
          columns={[
            [words.order, '10mm'],
            [words.number, '42mm'],
            [words.name, '27mm'],
            [words.phone, '32mm'],
            [words.called, '18mm'],
            [words.said, ''],
          ]}
          rows={people.map(({ number, name, phone }, index) => [
            String(index + 1),
            <span key="number" className="cut">
              <b>{sayCaseNumber(number)}</b>
            </span>,
            name,
            <span key="phone" className="cut">
              {phone}
            </span>,
            <Tick key="box" label={words.called} />,
            '',
          ])}
        />
        <p className="small masked">{words.masked}</p>
      </article>
    </>
  )
}

function Slip({ person, document }: { person: AppointedPerson; document: AppointmentDocument }) {
  const { matterName, slot, station } = document
  return (
    <section className="slip">
      <p className="slip-head">
        <span>
          <Text>{`${person.name}\u2002${matterName}`}</Text>
        </span>
        <span className="cut">{sayCaseNumber(person.number)}</span>
      </p>
      <p className="slip-when">
        <span className="nb">{sayDay(slot.date)}</span> <span className="nb">{sayTimes(slot)}</span>
      </p>
      <p className="slip-place">
        <Text>{words.goTo(slot.place)}</Text>
      </p>
      <p>
        <span className="label">{words.bring}</span>
        <b>
          <Text>{slot.bring}</Text>
        </b>
      </p>
      <p className="slip-foot">
        <span className="block">{words.ask}</span>
        <Text>{station.name}</Text> <b className="nb">{station.phone}</b>
      </p>
    </section>
  )
}

/** 通知条: a slip to cut for each citizen, six on a page. */
export function AppointmentSlips(document: AppointmentDocument) {
  return (
    <>
      <Footer title={`${words.slips}\u3000${document.station.name}`} />
      <div className="paper slips" lang="zh-CN" style={accentStyle(document.county.accent)}>
        {document.people.map((person) => (
          <Slip key={person.number} person={person} document={document} />
        ))}
      </div>
    </>
  )
}
