'use client'
import { matterDeskWords as words } from '@/i18n/matterDesk'
import type { ComingLoss } from '@/operations/catalogue/comingLoss'

/** Said above all else while a new edition waits for its day: what a change would cost. */
export const ComingNotice = ({
  coming,
  language,
}: {
  coming: ComingLoss
  language: 'zh' | 'en'
}) => (
  <div className="matter-desk__warning" role="note">
    <b>{words.comes(coming)[language]}</b>
    <p>{words.changeCallsOff(coming)[language]}</p>
  </div>
)
