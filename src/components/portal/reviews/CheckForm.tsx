import { reviewPages as words } from '@/i18n/editionLife'
import { ActionForm } from '../ActionForm'
import { checkAction } from './reviewActions'

/** The one tap by which a person states that a matter is still right. */
export const CheckForm = ({ id, name }: { id: string; name: string }) => (
  <ActionForm
    action={checkAction}
    submit={
      <>
        {words.check}
        <span className="sr-only">：{name}</span>
      </>
    }
    busy={words.working}
    isSecondary
    className="grid gap-2"
  >
    <input type="hidden" name="matter" value={id} />
  </ActionForm>
)
