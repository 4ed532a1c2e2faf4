import { LocationProvider, Route, Router } from 'preact-iso'
import type { RecordSummary } from '../../src/serve/api/RecordSummary.ts'
import { RecordContext } from './data/RecordContext.ts'
import { Deciding } from './decide/Deciding.tsx'
import { CopyPage } from './pages/CopyPage.tsx'
import { Decisions } from './pages/Decisions.tsx'
import { Documents } from './pages/Documents.tsx'
import { Instruments } from './pages/Instruments.tsx'
import { Issues } from './pages/Issues.tsx'
import { NotFound } from './pages/NotFound.tsx'
import { Outlets } from './pages/Outlets.tsx'
import { Positions } from './pages/Positions.tsx'
import { Reader } from './pages/Reader.tsx'
import { Same } from './pages/Same.tsx'
import { Speaker } from './pages/Speaker.tsx'
import { Speakers } from './pages/Speakers.tsx'
import { Statements } from './pages/Statements.tsx'
import { Tellings } from './pages/Tellings.tsx'
import { Timeline } from './pages/Timeline.tsx'
import { Frame } from './parts/Frame.tsx'
import { Loaded } from './parts/Loaded.tsx'

/** The whole app: the frame, and in it the page that the address names. */
export function App() {
  return (
    <LocationProvider>
      <Deciding>
        <Loaded<RecordSummary> address="/api/record">
          {(record) => (
            <RecordContext.Provider value={record}>
              <Frame>
                <Router>
                  <Route path="/" component={Documents} />
                  <Route path="/documents/:id" component={Reader} />
                  <Route path="/documents/:id/copy" component={CopyPage} />
                  <Route path="/statements" component={Statements} />
                  <Route path="/timeline" component={Timeline} />
                  <Route path="/positions" component={Positions} />
                  <Route path="/instruments" component={Instruments} />
                  <Route path="/same" component={Same} />
                  <Route path="/same/:id" component={Tellings} />
                  <Route path="/wording" component={Outlets} />
                  <Route path="/speakers" component={Speakers} />
                  <Route path="/speakers/:id" component={Speaker} />
                  <Route path="/issues" component={Issues} />
                  <Route path="/decisions" component={Decisions} />
                  <Route default component={NotFound} />
                </Router>
              </Frame>
            </RecordContext.Provider>
          )}
        </Loaded>
      </Deciding>
    </LocationProvider>
  )
}
