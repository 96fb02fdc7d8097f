import { standardPages } from '@/i18n/standard'

/** The photo of a posting, which opens large. */
export const KeptWallPhoto = ({ posting, name }: { posting: string; name: string }) => (
  <a
    href={`/api/postings/${posting}/photo`}
    target="_blank"
    rel="noreferrer"
    className="block size-16 shrink-0"
  >
    <img
      src={`/api/postings/${posting}/photo/preview`}
      alt={standardPages.photoOf(name)}
      loading="lazy"
      className="size-16 rounded-lg border border-line object-cover"
    />
  </a>
)
