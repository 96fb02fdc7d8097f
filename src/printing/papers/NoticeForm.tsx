import { paperWords as words, printWords } from '@/i18n/print'
import type { NoticeFormDocument } from '../documents'
import { sayCounts, sayMaterialNote } from '../facts'
import { Text } from '../sheet/Text'
import { Tick } from '../Tick'
import { accentStyle } from './parts'

function Line({ label, value, grow = 1 }: { label: string; value?: string; grow?: number }) {
  return (
    <p className="line" style={{ flexGrow: grow }}>
      <span>{label}</span>
      <span className="ruled">{value ? <Text>{value}</Text> : null}</span>
    </p>
  )
}

function Sign({ label }: { label: string }) {
  return (
    <div className="sign">
      <p>{label}</p>
      <p className="sign-day">{words.day}</p>
    </div>
  )
}

/** 一次性告知单： the matter's materials to be ticked as received or missing, with room for stamp and names. */
export function NoticeForm({ content, station, county, missing = [] }: NoticeFormDocument) {
  return (
    <article className="paper form" lang="zh-CN" style={accentStyle(county.accent)} data-fit="">
      <header>
        <p className="office">
          <Text>{station?.name ?? county.name}</Text>
        </p>
        <h1>{words.noticeForm}</h1>
      </header>
      <div className="lines">
        <Line label={words.noticeFor} grow={2} />
        <Line label={words.noticePhone} grow={2} />
        <Line label={words.noticeNumber} grow={2} />
      </div>
      <div className="lines">
        <Line label={words.noticeMatter} value={`${content.name}（${content.code}）`} />
      </div>
      <p className="lead">
        <Text>{words.noticeLead}</Text>
      </p>
      {content.materials.length === 0 ? (
        <p className="lead">{words.noticeNone}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th className="narrow">{words.order}</th>
              <th className="left">{words.material}</th>
              <th className="counted">{words.counts}</th>
              <th className="narrow">{words.received}</th>
              <th className="narrow">{words.missing}</th>
              <th className="mend">{words.howToMend}</th>
            </tr>
          </thead>
          <tbody>
            {content.materials.map((material, index) => (
              <tr key={index}>
                <td className="narrow">{index + 1}</td>
                <td>
                  <b>
                    <Text>{material.name}</Text>
                  </b>
                  {material.necessity !== 'required' && (
                    <span className="small">
                      {'\u2002'}
                      {material.necessity === 'tolerated'
                        ? printWords.mayFollow
                        : printWords.whenNeeded}
                    </span>
                  )}
                  <span className="small block">
                    <Text>{sayMaterialNote(material)}</Text>
                  </span>
                </td>
                <td className="counted">
                  <Text>{sayCounts(material)}</Text>
                </td>
                <td className="narrow">
                  <Tick label={words.received} />
                </td>
                <td className="narrow">
                  <Tick label={words.missing} checked={missing.includes(index)} />
                </td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="other">{words.noticeOther}</p>
      <p className="due">
        <b>{words.noticeDue}</b>
        <span>
          {words.enquiry} {station?.phone || content.enquiryPhone}
        </span>
        <span>
          {words.complaint} {content.complaintPhone || county.hotline}
        </span>
      </p>
      <div className="signs">
        <Sign label={words.teller} />
        <Sign label={words.applicant} />
        <Sign label={words.stamp} />
      </div>
      <p className="small">
        <Text>{words.noticeTwice}</Text>
      </p>
    </article>
  )
}
