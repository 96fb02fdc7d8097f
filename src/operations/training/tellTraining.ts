import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { MessageKind } from '@/domain/platform/messages'
import { saySpan } from '@/domain/training/sayTimes'
import { trainingMessages as say } from '@/i18n/trainingText'
import type { TrainingSession } from '@/payload-types'
import { notify } from '../platform/notify'

/** When a session is, in the county's words. */
export const whenOf = ({
  startsAt,
  endsAt,
}: Pick<TrainingSession, 'startsAt' | 'endsAt'>): string =>
  saySpan(new Date(startsAt), new Date(endsAt))

/** Where a session is. */
export const whereOf = ({ place, link }: Pick<TrainingSession, 'place' | 'link'>): string =>
  place || (link ? say.online : '')

/** What people are told of a session. */
export interface TrainingNews {
  kind: Extract<MessageKind, `training-${string}`>
  /** What happened once; with the session it makes the key of the message. */
  key: string
  text: string
  people: readonly string[]
  now: Date
}

/** Tells people something about a session, once each, with a link to its page. */
export const tellOf = (
  req: PayloadRequest,
  { id }: Pick<TrainingSession, 'id'>,
  { kind, key, text, people, now }: TrainingNews,
): Promise<void> =>
  notify({
    req,
    people,
    message: { kind, key: `training ${id} ${key}`, text, link: `/portal/training/sessions/${id}` },
    now,
  })

/** Tells the trainer of a session something. */
export const tellTrainer = (
  req: PayloadRequest,
  session: TrainingSession,
  news: Pick<TrainingNews, 'key' | 'text' | 'now'>,
): Promise<void> =>
  tellOf(req, session, {
    ...news,
    kind: 'training-answered',
    people: [idOf(session.trainer) ?? ''].filter(Boolean),
  })
