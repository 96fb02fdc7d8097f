import type { MatterContent } from '@/domain/catalogue/matterContent'
import {
  audiences,
  exerciseLevels,
  matterTypes,
  serviceScopes,
  themes,
  wordOf,
} from '@/domain/catalogue/vocabulary'
import { publicText } from '@/i18n/public'
import { textLinkClass } from '../TextLink'
import { Rows } from './Part'

const words = publicText.guide

/** Codes and classes: for those who work with them, out of the way of everybody else. */
export function GuideDetails({ content }: { content: MatterContent }) {
  const label = words.facts
  return (
    <details className="mt-9">
      <summary className={textLinkClass}>{words.details}</summary>
      <div className="mt-2 max-w-3xl">
        <Rows
          rows={[
            [words.code, content.code],
            [label.subItem, content.subItem],
            [label.type, wordOf(matterTypes, content.type)],
            [label.audience, content.audiences.map((one) => wordOf(audiences, one)).join('、')],
            [label.theme, content.themes.map((one) => wordOf(themes, one)).join('、')],
            [label.level, wordOf(exerciseLevels, content.exerciseLevel)],
            [label.scope, wordOf(serviceScopes, content.serviceScope)],
            [label.basicCode, content.basicCode],
            [label.implementationCode, content.implementationCode],
            [label.businessItemCode, content.businessItemCode],
            [label.entrusted, content.entrustedDepartment],
            [label.joint, content.jointAgencies.join('、')],
          ]}
        />
      </div>
    </details>
  )
}
