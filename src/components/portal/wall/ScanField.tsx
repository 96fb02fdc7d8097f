import { Field, Input, fieldProps } from '@/components/ui/Field'
import { wallPages } from '@/i18n/portalWall'
import { ScanPhoto } from './ScanPhoto'

const words = wallPages.put

/** Asks for the code on a sheet: typed, pasted, or read off a photo where the browser can. */
export const ScanField = ({ name, value }: { name: string; value?: string }) => (
  <>
    <Field id={name} label={words.scan} help={words.scanHelp}>
      <Input
        {...fieldProps(name, { help: words.scanHelp })}
        name={name}
        defaultValue={value}
        maxLength={300}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="go"
        required
      />
    </Field>
    <ScanPhoto field={name} />
  </>
)
