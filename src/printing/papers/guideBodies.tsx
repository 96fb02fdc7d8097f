import type { ReactNode } from 'react'
import type { MatterContent, MatterMaterial } from '@/domain/catalogue/matterContent'
import {
  agencyModes,
  lawKinds,
  materialForms,
  materialSources,
  necessities,
  wordOf,
} from '@/domain/catalogue/vocabulary'
import { guideWords as words } from '@/i18n/guidePaper'
import { sayCounts } from '../facts'
import { Text } from '../sheet/Text'
import { Pairs, Table } from './parts'
import type { Row } from './parts'

function demandsOf(material: MatterMaterial): Row[] {
  return [
    ['', material.note],
    [words.whenNeeded, material.whenNeeded],
    [words.specification, material.specification],
    [words.filling, material.fillingNotes],
    [words.acceptance, material.acceptanceStandard],
    [words.mistakes, material.commonMistakes],
    [words.materialBasis, material.requiredBasis],
    ['', material.blankForm && words.hasBlankForm],
    ['', material.sampleForm && words.hasSampleForm],
  ]
}

function Demands({ material }: { material: MatterMaterial }) {
  return (
    <>
      {demandsOf(material).map(([label, value], index) =>
        value ? (
          <p key={index}>
            {label && <span className="label">{label}</span>}
            <Text>{value}</Text>
          </p>
        ) : null,
      )}
    </>
  )
}

/** 申请材料 as a table: name and necessity, counts and form, source, everything asked of it. */
export function materialsBody({ materials }: MatterContent): ReactNode {
  if (materials.length === 0) return <p>{words.noMaterials}</p>
  return (
    <Table
      columns={[
        ['', '9mm'],
        [words.material, '44mm'],
        [words.counts, '34mm'],
        [words.source, '33mm'],
        [words.demands, ''],
      ]}
      rows={materials.map((material, index) => [
        String(index + 1),
        <div key="name">
          <p>
            <b>
              <Text>{material.name}</Text>
            </b>
          </p>
          <p className="small">{wordOf(necessities, material.necessity)}</p>
        </div>,
        <div key="counts">
          <p>
            <Text>{sayCounts(material)}</Text>
          </p>
          <p className="small">{wordOf(materialForms, material.form)}</p>
        </div>,
        <div key="source">
          <p>{wordOf(materialSources, material.source)}</p>
          {material.issuer && (
            <p className="small">
              <Text>{material.issuer}</Text>
            </p>
          )}
        </div>,
        <Demands key="demands" material={material} />,
      ])}
    />
  )
}

/** 请人代办： what each tier does, the green channel, and how to do it oneself. */
export function agencyBody({
  agency,
  greenChannel,
  urgentNote,
  selfServiceNote,
}: MatterContent): ReactNode {
  const notes: Row[] = [
    [words.urgent, urgentNote],
    [words.self, selfServiceNote],
  ]
  return (
    <>
      <Pairs
        rows={[
          [words.village, wordOf(agencyModes, agency.village)],
          [words.community, wordOf(agencyModes, agency.community)],
          [words.town, wordOf(agencyModes, agency.town)],
          [words.county, wordOf(agencyModes, agency.county)],
          [words.green, greenChannel ? words.greenYes : undefined],
        ]}
      />
      {notes.map(([label, text]) =>
        text ? (
          <p key={label}>
            <span className="label">{label}</span>
            <Text rich>{text}</Text>
          </p>
        ) : null,
      )}
    </>
  )
}

export const basisBody = ({ basis }: MatterContent): ReactNode => (
  <Table
    columns={[
      [words.law, ''],
      [words.documentNumber, '42mm'],
      [words.kind, '28mm'],
      [words.articles, '38mm'],
    ]}
    rows={basis.map(({ law, documentNumber = '', kind, articles }) => [
      law,
      documentNumber,
      wordOf(lawKinds, kind),
      articles.join('\u3001'),
    ])}
  />
)

export const questionsBody = ({ questions }: MatterContent): ReactNode =>
  questions.map(({ question, answer }, index) => (
    <div className="question" key={index}>
      <p>
        <b>
          <Text>{question}</Text>
        </b>
      </p>
      <p>
        <Text>{answer}</Text>
      </p>
    </div>
  ))
