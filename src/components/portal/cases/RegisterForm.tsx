import { randomUUID } from 'node:crypto'
import { Choice, Field, Input, Textarea, fieldProps } from '@/components/ui/Field'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { channels } from '@/domain/casework/vocabulary'
import { registerWords as words } from '@/i18n/portalCases'
import { sayCounts, sayMaterialNote } from '@/printing/facts'
import { PhotoPicker, WaitingPhotos } from '../files/PhotoPicker'
import { WillSend } from '../files/SendState'
import { Fold } from '../Fold'
import { registerAction } from './caseActions'
import { CaseForm } from './CaseForm'
import { ConsentCapture } from './ConsentCapture'
import { RegisterPhotos } from './RegisterPhotos'

/** Name and numbers of a citizen. Nothing is remembered by the browser: many share one device. */
function PersonFields({ of }: { of: 'applicant' | 'proxy' }) {
  const isApplicant = of === 'applicant'
  const help = isApplicant ? words.phoneHelp : undefined
  const common = { autoComplete: 'off', required: isApplicant } as const
  const id = (name: string) => `${of}-${name}`
  return (
    <>
      <Field id={id('name')} label={words.name} help={words.nameHelp}>
        <Input
          {...fieldProps(id('name'), { help: words.nameHelp })}
          {...common}
          name={`${of}.name`}
          maxLength={50}
        />
      </Field>
      <Field id={id('idNumber')} label={words.idNumber}>
        <Input
          {...fieldProps(id('idNumber'))}
          {...common}
          name={`${of}.idNumber`}
          maxLength={24}
          spellCheck={false}
          autoCapitalize="characters"
        />
      </Field>
      <Field id={id('phone')} label={words.phone} help={help}>
        <Input
          {...fieldProps(id('phone'), { help })}
          {...common}
          name={`${of}.phone`}
          inputMode="tel"
          maxLength={24}
        />
      </Field>
    </>
  )
}

/** The photos of a ticked material. */
const Photos = ({ kind, name }: { kind: string; name: string }) => (
  <div className="hidden pb-3 pl-11 pr-2 group-has-[[name=materials]:checked]:block">
    <PhotoPicker kind={kind} name={name} />
    <WaitingPhotos kind={kind} name={name} />
  </div>
)

/**
 * The form with which a case begins: who, what she brings, how it goes on, and her consent. Without
 * scripts it is one page with a button; with them, signature and photos are taken on the way.
 */
export function RegisterForm({
  content,
  owner,
  project,
  mend,
}: {
  content: MatterContent
  /** Id of whoever is logged in. */
  owner: string
  /** The step of a project that the case will be linked with. */
  project?: { id: string; step: string }
  /** Id of a registration that was kept on the device and is mended. */
  mend?: string
}) {
  return (
    <CaseForm
      key={mend ?? 'new'}
      of={{ is: 'registration', matterName: content.name }}
      mend={mend}
      action={registerAction}
      submit={words.submit}
      busy={words.busy}
      className="grid gap-7"
    >
      <RegisterPhotos owner={owner} commandId={mend ?? randomUUID()}>
        <input type="hidden" name="matter" value={content.code} />
        {project ? (
          <>
            <input type="hidden" name="project" value={project.id} />
            <input type="hidden" name="step" value={project.step} />
          </>
        ) : null}
        <fieldset className="grid gap-5">
          <legend className="mb-3 text-xl font-bold">{words.applicant}</legend>
          <PersonFields of="applicant" />
          <Fold summary={words.proxy}>
            <div className="grid gap-5 pb-3">
              <p className="text-soft">{words.proxyNote}</p>
              <PersonFields of="proxy" />
              <Field id="proxy-relation" label={words.relation} help={words.relationHelp}>
                <Input
                  {...fieldProps('proxy-relation', { help: words.relationHelp })}
                  name="proxy.relation"
                  maxLength={30}
                  autoComplete="off"
                />
              </Field>
            </div>
          </Fold>
        </fieldset>
        {content.materials.length > 0 ? (
          <fieldset>
            <legend className="text-xl font-bold">{words.materials}</legend>
            <p className="mb-2 text-soft">{words.materialsNote}</p>
            {content.materials.map((material, at) => (
              <div key={at} className="group rounded-lg has-[[name=materials]:checked]:bg-tint">
                <Choice
                  name="materials"
                  value={material.code}
                  note={[sayCounts(material), sayMaterialNote(material)].filter(Boolean).join('，')}
                >
                  {material.name}
                </Choice>
                <Photos kind={material.code} name={material.name} />
              </div>
            ))}
          </fieldset>
        ) : null}
        <fieldset className="grid grid-cols-2">
          <legend className="mb-1 text-xl font-bold">{words.channel}</legend>
          {channels.map(({ value, zh }) => (
            <Choice
              key={value}
              type="radio"
              name="channel"
              value={value}
              defaultChecked={value === 'visit'}
            >
              {zh}
            </Choice>
          ))}
        </fieldset>
        <fieldset>
          <legend className="mb-1 text-xl font-bold">{words.route}</legend>
          {Object.entries(words.routes).map(([value, label]) => (
            <Choice
              key={value}
              type="radio"
              name="route"
              value={value}
              defaultChecked={value === 'offline'}
            >
              {label}
            </Choice>
          ))}
          <div className="group">
            <Choice name="isGreen" note={words.greenNote}>
              {words.green}
            </Choice>
            <Field
              id="greenReason"
              label={words.greenReason}
              className="hidden pl-11 pt-1 group-has-[[name=isGreen]:checked]:grid"
            >
              <Textarea {...fieldProps('greenReason')} name="greenReason" maxLength={500} />
            </Field>
          </div>
        </fieldset>
        <div className="rounded-lg border border-ink">
          <Choice name="hasConsent" required className="px-4">
            <span className="font-bold">{words.consent}</span>
          </Choice>
          <ConsentCapture matter={content.name} />
        </div>
        <WillSend />
      </RegisterPhotos>
    </CaseForm>
  )
}
