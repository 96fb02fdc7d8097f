'use client'
import {
  useConfig,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect } from 'react'
import { matterDeskWords as words } from '@/i18n/matterDesk'
import { Checks } from './Checks'
import { MatterCommands } from './MatterCommands'
import { SheetPreview } from './SheetPreview'
import { showField, tabOf } from './showField'
import { useDraftOf } from './useDraft'

/** An address may name a field behind `#`, such as `#materials.2`: the form opens there. */
function useFieldOfAddress(): void {
  const { getEntityConfig } = useConfig()
  useEffect(() => {
    const path = decodeURIComponent(window.location.hash.slice(1))
    if (!/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/.test(path)) return
    const { fields } = getEntityConfig({ collectionSlug: 'matters' })
    void showField(path, tabOf(fields, path))
  }, [getEntityConfig])
}

/** Beside the form of a matter: what can be done with it, what is to mend, and the sheet as it prints. */
export function MatterDesk() {
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const basedOn = useFormFields(([fields]) => fields.basedOn?.value)
  const data = useDraftOf(id)
  useFieldOfAddress()
  return (
    <div className="matter-desk">
      {id ? (
        <MatterCommands
          id={String(id)}
          basedOn={typeof basedOn === 'string' ? basedOn : undefined}
          isModified={isModified}
          language={language}
        />
      ) : (
        <p>{words.newMatter[language]}</p>
      )}
      {id ? (
        <p>
          <a href={`/portal/fact-checks/${String(id)}`}>{words.factCheck[language]}</a>
        </p>
      ) : null}
      <Checks data={data} language={language} />
      <SheetPreview data={data} language={language} />
    </div>
  )
}
