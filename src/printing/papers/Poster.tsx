import type { MatterContent } from '@/domain/catalogue/matterContent'
import { sayDate } from '@/domain/platform/plainDate'
import { paperWords as words } from '@/i18n/print'
import type { PosterDocument } from '../documents'
import { keyFacts } from '../facts'
import { Text } from '../sheet/Text'
import { byDepartment } from './groups'
import { accentStyle, Footer, PairRows } from './parts'

/** From this many matters on the list stands in two columns. */
const manyMatters = 20

function MatterRow({ content }: { content: MatterContent }) {
  const [limit, fee] = keyFacts(content)
  return (
    <li>
      <span className="poster-matter">
        <Text>{content.name}</Text>
      </span>
      <span className="poster-limit">
        <Text>{limit.value}</Text>
      </span>
      <span className="poster-fee">
        <Text>{fee.value}</Text>
      </span>
    </li>
  )
}

/** 公示栏： who helps, the phone in the largest type, and every matter with limit and fee. */
export function Poster({ station, county, matters, printedOn }: PosterDocument) {
  const facts = [
    [words.agent, station.agentName],
    [words.hours, station.hours],
    [words.address, station.address],
    [words.hotline, county.hotline],
  ] as const
  return (
    <article
      className={`paper poster ${matters.length > manyMatters ? 'two' : 'one'}`}
      lang="zh-CN"
      style={accentStyle(county.accent)}
      data-fit=""
    >
      <Footer title={`${station.name} ${words.poster} ${words.printedOn(sayDate(printedOn))}`} />
      <header>
        <p className="poster-kind">
          <Text>{words.poster}</Text>
        </p>
        <h1>
          <Text>{station.name}</Text>
        </h1>
        <p className={station.phone.length > 15 ? 'poster-phone long' : 'poster-phone'}>
          {station.phone}
        </p>
        <p className="poster-lead">
          <Text>{words.posterLead}</Text>
        </p>
        <dl>
          <PairRows rows={facts} />
        </dl>
      </header>
      {matters.length === 0 && <p>{words.noMatters}</p>}
      <div className="poster-list">
        {byDepartment(matters, (content) => content).map(({ name, items }) => (
          <section key={name}>
            <h2>
              <Text>{name}</Text>
            </h2>
            <ul>
              {items.map((content, index) => (
                <MatterRow key={index} content={content} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </article>
  )
}
