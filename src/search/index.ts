/** The search over the matters that citizens can look up, for pages, portal and API alike. */
export { catalogueOf } from './catalogueStore'
export { searchMatters, type SearchResult, type SearchResults } from './searchMatters'
