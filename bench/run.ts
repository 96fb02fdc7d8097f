import { calendarBench } from './calendar'
import { campaignsBench } from './campaigns'
import { casesBench } from './cases'
import { ledgerBench } from './ledger'
import { networkBench } from './network'
import { installPeers } from './peers/install'
import { pagesBench } from './pages'
import { pdfBench } from './pdf'
import { recallBench } from './recall'
import { searchBench } from './search'

/** The benchmarks of docs/benchmarks.md by name; each prints a table of ratios. */
const benches: Record<string, () => Promise<void>> = {
  peers: installPeers,
  pdf: pdfBench,
  search: searchBench,
  pages: pagesBench,
  cases: casesBench,
  ledger: ledgerBench,
  calendar: calendarBench,
  network: networkBench,
  recall: recallBench,
  campaigns: campaignsBench,
}

const name = process.argv[2] ?? ''
const bench = benches[name]
if (!bench) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
await bench()
console.log(`\n${name}: finished`)
process.exit(0)
