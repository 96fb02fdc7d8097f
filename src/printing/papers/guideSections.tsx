import type { ReactNode } from 'react'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import {
  audiences,
  caseTypes,
  deliveryMethods,
  exerciseLevels,
  limitStarts,
  matterTypes,
  powerSources,
  serviceChannels,
  serviceScopes,
  themes,
  wordOf,
} from '@/domain/catalogue/vocabulary'
import type { Term } from '@/domain/catalogue/vocabulary'
import { sayDate } from '@/domain/platform/plainDate'
import { guideWords as words } from '@/i18n/guidePaper'
import { sayLimit } from '../facts'
import { Text } from '../sheet/Text'
import { agencyBody, basisBody, materialsBody, questionsBody } from './guideBodies'
import { Pairs, Table } from './parts'

export interface GuideSection {
  title: string
  body: ReactNode
}

const joined = (list: readonly Term[], values: readonly string[]): string =>
  values.map((value) => wordOf(list, value)).join('\u3001')

function basicsBody(content: MatterContent): ReactNode {
  return (
    <Pairs
      rows={[
        [words.plainNames, content.plainNames.join('\u3001')],
        [words.subItem, content.subItem],
        [words.type, wordOf(matterTypes, content.type)],
        [words.caseType, wordOf(caseTypes, content.caseType)],
        [words.department, content.department.name],
        [words.bodyCode, content.implementingBodyCode],
        [words.entrusted, content.entrustedDepartment],
        [words.joint, content.jointAgencies.join('\u3001')],
        [words.powerSource, wordOf(powerSources, content.powerSource)],
        [words.exerciseLevel, wordOf(exerciseLevels, content.exerciseLevel)],
        [words.audiences, joined(audiences, content.audiences)],
        [words.themes, joined(themes, content.themes)],
        [words.scope, wordOf(serviceScopes, content.serviceScope)],
        [words.channels, joined(serviceChannels, content.channels)],
        [words.matterCode, content.code],
        [words.basicCode, content.basicCode],
        [words.implementationCode, content.implementationCode],
        [words.businessItemCode, content.businessItemCode],
        [words.lastChecked, content.lastCheckedOn && sayDate(content.lastCheckedOn)],
        [words.validUntil, content.cancelOn && sayDate(content.cancelOn)],
      ]}
    />
  )
}

const paragraphs = (texts: string[]): ReactNode =>
  texts.length > 1 ? (
    <ol className="listed">
      {texts.map((text, index) => (
        <li key={index}>
          <Text>{text}</Text>
        </li>
      ))}
    </ol>
  ) : (
    texts.map((text, index) => (
      <p key={index}>
        <Text>{text}</Text>
      </p>
    ))
  )

function conditionsBody({ whoCanApply, conditions }: MatterContent): ReactNode {
  return (
    <>
      {whoCanApply && (
        <p>
          <Text rich>{whoCanApply}</Text>
        </p>
      )}
      {paragraphs(conditions)}
    </>
  )
}

function stepsBody({ steps }: MatterContent): ReactNode {
  const hasActor = steps.some(({ actor }) => actor)
  return (
    <Table
      columns={[
        ['', '9mm'],
        [words.step, '44mm'],
        ...(hasActor ? [[words.actor, '34mm'] as [string, string]] : []),
        [words.stepLimit, '28mm'],
        [words.note, ''],
      ]}
      rows={steps.map(({ name, actor = '', limit = '', note = '' }, index) => [
        String(index + 1),
        <b key="name">
          <Text>{name}</Text>
        </b>,
        ...(hasActor ? [actor] : []),
        limit,
        note,
      ])}
    />
  )
}

function limitsBody(content: MatterContent): ReactNode {
  const { specialProcedures, limitStart } = content
  return (
    <>
      <Pairs
        rows={[
          [words.promised, sayLimit(content.promisedLimit)],
          [words.statutory, sayLimit(content.statutoryLimit)],
          [words.start, wordOf(limitStarts, limitStart)],
        ]}
      />
      {specialProcedures.length > 0 && (
        <Table
          columns={[
            [words.special, '44mm'],
            [words.counted, '28mm'],
            [words.stepLimit, '30mm'],
            [words.note, ''],
          ]}
          rows={specialProcedures.map(({ name, countedInLimit, limit = '', note = '' }) => [
            name,
            countedInLimit ? words.counted : words.notCounted,
            limit,
            note,
          ])}
        />
      )}
    </>
  )
}

const feesBody = ({ fees }: MatterContent): ReactNode =>
  fees.length === 0 ? (
    <p>{words.free}</p>
  ) : (
    <Table
      columns={[
        [words.feeItem, '40mm'],
        [words.feeStandard, '36mm'],
        [words.feeBasis, ''],
        [words.feeReduction, '48mm'],
      ]}
      rows={fees.map(({ item, standard, basis = '', reduction = '' }) => [
        item,
        standard,
        basis,
        reduction,
      ])}
    />
  )

const placesBody = ({ places, hours = '' }: MatterContent): ReactNode => (
  <Table
    columns={[
      [words.place, '52mm'],
      [words.address, ''],
      [words.hours, '42mm'],
      [words.phone, '32mm'],
    ]}
    rows={places.map((place) => [
      place.name,
      place.address ?? '',
      place.hours ?? hours,
      place.phone ?? '',
    ])}
  />
)

const resultsBody = (content: MatterContent): ReactNode => (
  <Pairs
    rows={[
      [words.resultName, content.resultName],
      [words.delivery, joined(deliveryMethods, content.deliveryMethods)],
      [words.visits, words.visitCount(content.visits)],
      [words.visitsReason, content.visitsReason],
      [words.mustAppear, content.mustAppear ? words.yes : words.no],
      [words.mustAppearReason, content.mustAppearReason],
    ]}
  />
)

const contactBody = (content: MatterContent): ReactNode => (
  <Pairs
    rows={[
      [words.enquiry, content.enquiryPhone],
      [words.complaint, content.complaintPhone],
      [words.remedy, content.remedy],
    ]}
  />
)

/** The sections of a guide in the order in which people need them; empty ones are left out. */
export function guideSections(content: MatterContent): GuideSection[] {
  const { conditions, whoCanApply, steps, places, hours, basis, questions, remarks } = content
  const sections: (GuideSection | false)[] = [
    { title: words.basics, body: basicsBody(content) },
    (conditions.length > 0 || whoCanApply !== '') && {
      title: words.conditions,
      body: conditionsBody(content),
    },
    { title: words.materials, body: materialsBody(content) },
    steps.length > 0 && { title: words.steps, body: stepsBody(content) },
    { title: words.limits, body: limitsBody(content) },
    { title: words.fees, body: feesBody(content) },
    places.length > 0
      ? { title: words.places, body: placesBody(content) }
      : hours !== undefined && { title: words.places, body: <p>{hours}</p> },
    { title: words.results, body: resultsBody(content) },
    { title: words.agency, body: agencyBody(content) },
    { title: words.contact, body: contactBody(content) },
    basis.length > 0 && { title: words.basis, body: basisBody(content) },
    questions.length > 0 && { title: words.questions, body: questionsBody(content) },
    remarks.length > 0 && { title: words.remarks, body: paragraphs(remarks) },
  ]
  return sections.filter((section) => section !== false)
}
