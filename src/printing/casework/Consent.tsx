import type { ConsentPaper } from '@/domain/casework/papers/notices'
import { sayDate } from '@/domain/platform/plainDate'
import { casePaperWords, consentWords as words } from '@/i18n/casePapers'
import { Pairs, type Row } from '../papers/parts'
import { Frame, Part, type PaperPlace, Signs } from './parts'

interface Props {
  paper: ConsentPaper
  place: PaperPlace
  /** The signature as it was captured, as a `data:image/png` address; without it there is room to sign. */
  signature?: string
}

/** 委托书: blank to sign, or with the signature that was captured. */
export function Consent({ paper, place, signature }: Props) {
  const { applicant, proxy, matter, department, issuer, handledBy, on } = paper
  const person: Row[] = [
    [casePaperWords.applicant, applicant.name],
    [casePaperWords.phone, applicant.phone],
    [casePaperWords.idNumber, applicant.idNumber],
  ]
  const deputy: Row[] = proxy
    ? [
        [casePaperWords.proxy, `${proxy.name}（${proxy.relation}）`],
        [casePaperWords.phone, proxy.phone],
        [casePaperWords.idNumber, proxy.idNumber],
      ]
    : []
  return (
    <Frame head={paper} place={place}>
      <Part title={words.giver}>
        <Pairs rows={person} />
        {proxy && <Pairs rows={deputy} />}
      </Part>
      <Part title={words.taker}>
        <Pairs
          rows={[
            [casePaperWords.agency, issuer],
            [casePaperWords.agent, handledBy],
            [casePaperWords.phone, place.station.phone],
            [casePaperWords.date, sayDate(on)],
          ]}
        />
      </Part>
      <Part title={words.what}>
        <p>{words.lead}</p>
        <Pairs
          wide
          rows={[
            [casePaperWords.matter, `${matter.name}（${matter.code}）`],
            [casePaperWords.department, department],
          ]}
        />
      </Part>
      <div className="terms">
        {[words.first, words.second, words.third, words.fourth].map((term) => (
          <p key={term}>{term}</p>
        ))}
      </div>
      <Signs
        isAmple
        labels={[proxy ? words.signProxy : words.signGiver, words.signTaker]}
        signature={signature ? { image: signature, label: words.signature } : undefined}
      />
      <p className="small">{casePaperWords.twoCopies}</p>
    </Frame>
  )
}
