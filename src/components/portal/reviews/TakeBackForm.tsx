import { reviewPages as words } from '@/i18n/editionLife'
import { ActionForm } from '../ActionForm'
import { takeBackAction } from './reviewActions'

/** Takes back a check that was tapped by mistake. */
export const TakeBackForm = ({ id, name }: { id: string; name: string }) => (
  <ActionForm
    action={takeBackAction}
    submit={
      <>
        {words.takeBack}
        <span className="sr-only">：{name}</span>
      </>
    }
    busy={words.takingBack}
    isSecondary
    className="mt-2 grid gap-2 sm:justify-start"
  >
    <input type="hidden" name="matter" value={id} />
  </ActionForm>
)
