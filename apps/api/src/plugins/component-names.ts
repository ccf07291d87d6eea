import {
  areaSchema,
  cellEvidenceSchema,
  compositeInputsSchema,
  compositeSchema,
  coverageSchema,
  divisionListSchema,
  divisionSchema,
  evidenceSchema,
  healthSchema,
  importReplySchema,
  indicatorListSchema,
  indicatorSchema,
  indicatorSummarySchema,
  matrixSchema,
  observationListSchema,
  observationSchema,
  overviewSchema,
  problemSchema,
  profileSchema,
  rankingSchema,
  readingSchema,
  reportDetailSchema,
  reportingAreasSchema,
  reportListSchema,
  reportSummarySchema,
  schemeListSchema,
  scoringSchemeSchema,
  storedSchemeSchema,
  townshipSchema,
  trendSchema,
} from '@xiangjian/contract';
import { z } from 'zod';

/** The replies and their parts that have a name of their own in the API description. */
const named = {
  Area: areaSchema,
  CellEvidence: cellEvidenceSchema,
  Composite: compositeSchema,
  CompositeInputs: compositeInputsSchema,
  Coverage: coverageSchema,
  Division: divisionSchema,
  DivisionList: divisionListSchema,
  Evidence: evidenceSchema,
  Health: healthSchema,
  ImportReply: importReplySchema,
  Indicator: indicatorSchema,
  IndicatorList: indicatorListSchema,
  IndicatorSummary: indicatorSummarySchema,
  Matrix: matrixSchema,
  Observation: observationSchema,
  ObservationList: observationListSchema,
  Overview: overviewSchema,
  Problem: problemSchema,
  Profile: profileSchema,
  Ranking: rankingSchema,
  Reading: readingSchema,
  ReportDetail: reportDetailSchema,
  ReportList: reportListSchema,
  ReportSummary: reportSummarySchema,
  ReportingAreas: reportingAreasSchema,
  SchemeList: schemeListSchema,
  ScoringScheme: scoringSchemeSchema,
  StoredScheme: storedSchemeSchema,
  Township: townshipSchema,
  Trend: trendSchema,
};

/** Gives them their names. The description keeps them once, and routes point there. */
export function nameComponents(): void {
  for (const [id, schema] of Object.entries(named)) {
    if (!z.globalRegistry.has(schema)) z.globalRegistry.add(schema, { id });
  }
}
