import type { Api } from '../serving/api.ts';
import type { Served } from '../serving/served.ts';
import { serveAggregate } from './answers/aggregate.ts';
import { serveChange } from './answers/change.ts';
import { serveComparability } from './answers/comparability.ts';
import { serveComposite } from './answers/composite.ts';
import { serveDistribution } from './answers/distribution.ts';
import { serveFunnel } from './answers/funnel.ts';
import { serveMatrix } from './answers/matrix.ts';
import { serveOverview } from './answers/overview.ts';
import { servePeers } from './answers/peers.ts';
import { serveProfile } from './answers/profile.ts';
import { serveRanking } from './answers/ranking.ts';
import { serveTrend } from './answers/trend.ts';
import { serveAreas } from './areas.ts';
import { serveCellEvidence } from './cell-evidence.ts';
import { serveCoverage } from './coverage.ts';
import { serveDivisions } from './divisions.ts';
import { serveHealth } from './health.ts';
import { serveImports } from './imports.ts';
import { serveIndicators } from './indicators.ts';
import { serveObservations } from './observations.ts';
import { serveReports } from './reports.ts';

/** The routes of the API, in the order in which they are described. */
export async function serveRoutes(app: Api, served: Served): Promise<void> {
  serveHealth(app, served);
  serveAreas(app, served);
  serveDivisions(app, served);
  serveIndicators(app, served);
  serveCoverage(app, served);
  serveReports(app, served);
  await serveImports(app, served);
  serveObservations(app, served);
  serveCellEvidence(app, served);
  serveOverview(app, served);
  serveRanking(app, served);
  serveTrend(app, served);
  serveMatrix(app, served);
  serveProfile(app, served);
  serveComposite(app, served);
  serveDistribution(app, served);
  serveFunnel(app, served);
  serveChange(app, served);
  servePeers(app, served);
  serveAggregate(app, served);
  serveComparability(app, served);
}
