'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { OfficialYear } from '@/domain/calendar/officialNotices'
import { noticeDeskWords as words } from '@/i18n/calendarNotice'
import type { NoticePreview } from '@/operations/casework/calendar/previewNotice'
import { Progress } from '../../catalogue/imports/Progress'
import { languageOf } from '../../platform/language'
import { post } from '../../platform/post'
import { type EnteredHoliday, HolidayRow } from './HolidayRow'
import { NoticeGroups } from './NoticeGroups'

const emptyHoliday: EnteredHoliday = { name: '', from: '', to: '', worked: '' }
const listOf = (text: string) => text.split(/[，,、\s]+/).filter(Boolean)

/** A notice is entered, looked at, and agreed to. */
export function NoticeDesk({ years, language }: { years: OfficialYear[]; language: string }) {
  const say = languageOf(language)
  const [year, setYear] = useState(String(Math.max(...years.map((one) => one.year)) + 1))
  const [notices, setNotices] = useState('')
  const [holidays, setHolidays] = useState([emptyHoliday])
  const [preview, setPreview] = useState<NoticePreview | null>(null)
  const [isSending, setSending] = useState(false)
  const [said, setSaid] = useState('')

  const entered = {
    year: Number(year),
    notices: listOf(notices),
    holidays: holidays.map((one) => ({ ...one, worked: listOf(one.worked) })),
  }
  const send = async <Body,>(name: 'preview' | 'apply'): Promise<Body | null> => {
    setSending(true)
    setSaid('')
    const answer = await post<Body>(`/api/calendar-days/${name}`, entered)
    setSending(false)
    if (answer.ok) return answer.body
    setSaid(answer.message ?? say(words.failed))
    return null
  }
  const agree = async () => {
    const applied = await send<{ moveId: string | null }>('apply')
    if (applied?.moveId) window.location.assign(`?move=${applied.moveId}`)
    else if (applied) {
      setPreview(null)
      setSaid(say(words.saved))
    }
  }
  const load = () => {
    const stored = years.find((one) => one.year === Number(year))
    setSaid(stored ? '' : say(words.noYear))
    if (!stored) return
    setNotices(stored.notices.join('，'))
    setHolidays(
      stored.holidays.map(({ worked = [], ...one }) => ({ ...one, worked: worked.join('，') })),
    )
  }
  return (
    <>
      {preview ? (
        <>
          <NoticeGroups preview={preview} language={language} />
          <div className="import-actions">
            <Button margin={false} disabled={isSending} onClick={() => void agree()}>
              {say(words.agree)}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => setPreview(null)}>
              {say(words.back)}
            </Button>
          </div>
        </>
      ) : (
        <>
          <div className="notice-head">
            <label className="notice-field">
              <span>{say(words.year)}</span>
              <input
                inputMode="numeric"
                value={year}
                onChange={(event) => setYear(event.target.value)}
              />
            </label>
            <Button buttonStyle="secondary" margin={false} onClick={load}>
              {say(words.load)}
            </Button>
            <label className="notice-field notice-field--wide">
              <span>{say(words.notices)}</span>
              <input value={notices} onChange={(event) => setNotices(event.target.value)} />
            </label>
          </div>
          {holidays.map((holiday, at) => (
            <HolidayRow
              key={at}
              holiday={holiday}
              language={language}
              onChange={(changed) =>
                setHolidays(holidays.map((one, index) => (index === at ? changed : one)))
              }
              onRemove={() => setHolidays(holidays.filter((_, index) => index !== at))}
            />
          ))}
          <div className="import-actions">
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => setHolidays([...holidays, emptyHoliday])}
            >
              {say(words.add)}
            </Button>
            <Button
              margin={false}
              disabled={isSending}
              onClick={() => void send<NoticePreview>('preview').then(setPreview)}
            >
              {say(words.preview)}
            </Button>
          </div>
        </>
      )}
      {isSending && <Progress label={say(words.reading)} />}
      {said && (
        <p role="alert" className="import-fault">
          {said}
        </p>
      )}
    </>
  )
}
