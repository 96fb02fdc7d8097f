import type { ProjectView, StepView } from '@/domain/casework/projects/standing'
import type { Bar, Timeline } from '@/domain/casework/projects/timeline'
import { type PlainDate, sayDate } from '@/domain/platform/plainDate'
import { projectPages as words, standingWords } from '@/i18n/projects'
import type { CountyFacts } from '../documents'
import { accentStyle } from '../papers/parts'
import { footerStyle } from '../papers/css'
import { Text } from '../sheet/Text'

/** What the printed timeline of a project is made of. */
export interface ProjectDocument {
  name: string
  enterprise: string
  standing: ProjectView
  timeline: Timeline
  today: PlainDate
  county: CountyFacts
}

const place = ({ left, width }: Bar) => ({ left: `${left}%`, width: `${width}%` })

const isWide = (months: Timeline['months']): boolean => months.length <= 14

function Head({ timeline: { months } }: { timeline: Timeline }) {
  const shown = months.filter((_, at) => isWide(months) || at % 3 === 0)
  return (
    <div className="track months">
      {shown.map(({ on, left }) => (
        <span key={on} style={{ left: `${left}%` }}>
          {words.month(Number(on.slice(5, 7)))}
        </span>
      ))}
    </div>
  )
}

function sayStanding({ standing, waitsFor, isLate, doneOn }: StepView): string {
  const word = waitsFor.length > 0 ? words.waitsFor(waitsFor) : standingWords[standing]
  const day = doneOn ? sayDate(doneOn) : ''
  return [word, day, isLate ? words.late : ''].filter(Boolean).join(' ')
}

function Row({ view, timeline }: { view: StepView; timeline: Timeline }) {
  const drawn = timeline.rows[view.number - 1]
  return (
    <div className="row">
      <p>
        <b className="number">{view.number}</b>
        <Text>{view.step.matterName}</Text>
        <span className="small block">
          <Text>{sayStanding(view)}</Text>
        </span>
      </p>
      <p className="small">
        <span className="nb">{sayDate(view.step.startOn)}</span>
        <br />
        <span className="nb">{sayDate(view.step.dueOn)}</span>
      </p>
      <div className="track">
        {timeline.months.map(({ on, left }) => (
          <i key={on} className="month" style={{ left: `${left}%` }} />
        ))}
        {drawn ? <i className="target" style={place(drawn.target)} /> : null}
        {drawn?.real ? <i className="real" style={place(drawn.real)} /> : null}
        {timeline.today === undefined ? null : (
          <i className="now" style={{ left: `${timeline.today}%` }} />
        )}
      </div>
    </div>
  )
}

/** 进度图, across A4: each step with its target and what really happened, and today. */
export function ProjectTimeline(document: ProjectDocument) {
  const { name, enterprise, standing, timeline, today, county } = document
  const held = standing.steps.find(({ number }) => number === standing.heldUpBy)
  const facts = [
    words.progress(standing.done, standing.steps.length),
    held ? words.expected(sayDate(standing.expectedOn ?? today)) : words.allDone,
    held ? words.heldUp(held.number, held.step.matterName) : '',
  ].filter(Boolean)
  const footer = footerStyle(words.printTitle(name), { page: 'across' })
  return (
    <article className="paper project" lang="zh-CN" style={accentStyle(county.accent)}>
      <style dangerouslySetInnerHTML={{ __html: footer }} />
      <header>
        <p className="strip">
          <span>
            <Text>{enterprise}</Text>
          </span>
          <span>{words.printedOn(sayDate(today))}</span>
        </p>
        <h1>
          <Text>{name}</Text>
        </h1>
        <p className="facts">
          <Text>{facts.join('\u3000')}</Text>
        </p>
      </header>
      <div className="row head">
        <p>{words.columns[1]}</p>
        <p>{words.columns[3]}</p>
        <Head timeline={timeline} />
      </div>
      {standing.steps.map((view) => (
        <Row key={view.step.key} view={view} timeline={timeline} />
      ))}
      <p className="legend small">
        <i className="target" /> {words.target}
        <i className="real" /> {words.real}
        <i className="now" /> {words.today}
      </p>
    </article>
  )
}
